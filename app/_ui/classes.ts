/** Joins the class names that are set; takes anything falsy for "not now". */
export function classes(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
