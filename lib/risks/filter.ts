import { z } from 'zod'
import { riskLevelCodes } from '#lib/programmes/instruments-schema.ts'

/** How far a flag has come; `all` shows also what is closed, left out means: not closed. */
export const riskStates = ['open', 'acknowledged', 'actioned', 'closed', 'all'] as const

const code = z.string().min(1).max(60)

const shape = {
  programme: code,
  /** One family, of whatever year. */
  household: code,
  state: z.enum(riskStates),
  /** Past its deadline, or urgent and seen by nobody for too long. */
  late: z.literal('1'),
  level: z.enum(riskLevelCodes),
  type: code,
  street: code,
}

type Shape = typeof shape
/** What the list of risks asks for; everything left out asks for nothing. */
export type RiskListFilter = { [Key in keyof Shape]?: z.infer<Shape[Key]> | undefined }
export type RiskFilterKey = keyof RiskListFilter

const keys = Object.keys(shape) as RiskFilterKey[]

/** Reads a filter from an address; what cannot be understood is left out. */
export function parseRiskFilter(params: Record<string, string | string[] | undefined>): RiskListFilter {
  const entries = keys.flatMap(key => {
    const given = [params[key]].flat()[0]
    const result = given === undefined ? undefined : shape[key].safeParse(given)
    return result?.success ? [[key, result.data] as const] : []
  })
  return Object.fromEntries(entries)
}

/** The address of a list of risks that shows exactly this. */
export function risksHref(filter: RiskListFilter, path = '/desk/risks'): string {
  const query = new URLSearchParams()
  for (const key of keys) {
    const value = filter[key]
    if (value !== undefined) query.set(key, value)
  }
  const text = query.toString()
  return text === '' ? path : `${path}?${text}`
}

/** The same filter without some of its parts. */
export const withoutRisk = (filter: RiskListFilter, ...gone: RiskFilterKey[]): RiskListFilter => ({
  ...filter,
  ...Object.fromEntries(gone.map(key => [key, undefined])),
})
