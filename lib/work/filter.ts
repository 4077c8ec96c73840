import { z } from 'zod'
import { Code, matterKinds, turns } from './schema.ts'

const shape = {
  programme: Code,
  /** `mine` is the usual one: what waits for whoever looks. */
  turn: z.enum(['mine', ...turns, 'all']),
  kind: z.enum(matterKinds),
  street: Code,
  /** The id of whoever has the household, or `none`. */
  trainer: Code,
  late: z.enum(['yes']),
}

type Shape = typeof shape
/** What 待办 is asked for; everything left out asks for nothing. */
export type WorkFilter = { [Key in keyof Shape]?: z.infer<Shape[Key]> | undefined }
export type WorkFilterKey = keyof WorkFilter

const keys = Object.keys(shape) as WorkFilterKey[]

/** Reads a filter from an address. What cannot be understood is left out: an old link still opens. */
export function parseWorkFilter(params: Record<string, string | string[] | undefined>): WorkFilter {
  const entries = keys.flatMap(key => {
    const given = [params[key]].flat()[0]
    const result = given === undefined ? undefined : shape[key].safeParse(given)
    return result?.success ? [[key, result.data] as const] : []
  })
  return Object.fromEntries(entries)
}

/** The filter as the query of an address, without its question mark. */
export function workQuery(filter: WorkFilter): string {
  const query = new URLSearchParams()
  for (const key of keys) {
    const value = filter[key]
    if (value !== undefined) query.set(key, value)
  }
  return query.toString()
}

/** The address under which 待办 shows exactly this. */
export function workHref(filter: WorkFilter): string {
  const query = workQuery(filter)
  return query === '' ? '/desk/work' : `/desk/work?${query}`
}

/** The same filter without some of its parts. */
export const withoutWork = (filter: WorkFilter, ...gone: WorkFilterKey[]): WorkFilter => ({
  ...filter,
  ...Object.fromEntries(gone.map(key => [key, undefined])),
})

/** The same question as it is kept under a name: nothing in it that cannot be asked. */
export const plainQuery = (query: string): string =>
  workQuery(parseWorkFilter(Object.fromEntries(new URLSearchParams(query))))
