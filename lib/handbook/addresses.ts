/** The address of a section in the current edition, or in a named one (settled.md 21). */
export function sectionAddress(code: string, editionCode?: string): string {
  const path = code.replace('.', '/')
  return editionCode ? `/handbook/editions/${editionCode}/${path}` : `/handbook/${path}`
}

/** The permanent short link that is printed as a QR code: it follows the current edition. */
export const shortAddress = (code: string): string => `/h/${code}`
