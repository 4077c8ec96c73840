import { z } from 'zod'
import { isLocalDate } from '#lib/calendar/dates.ts'
import { riskLevelCodes } from '#lib/programmes/instruments-schema.ts'
import { tileStates } from '#lib/progress/tile.ts'

/** Where a family stands towards the programme: on a seat, waiting for one, just applied, or gone. */
export const groups = ['seats', 'waitlist', 'applied', 'left', 'all'] as const
export type Group = (typeof groups)[number]

export const completionKeys = [
  'consent',
  'eligibility',
  'classroom',
  'visits',
  'minutes',
  'span',
  'critical',
  'emergency',
  'share',
  'noneAtZero',
  'test',
  'survey',
  'urgentRisk',
] as const

export const sorts = ['seat', 'name', 'street', 'trainer', 'progress', 'contact', 'next'] as const
export type Sort = (typeof sorts)[number]

const code = z.string().min(1).max(60)
const date = z.string().refine(isLocalDate)
const states = z
  .string()
  .transform(text => text.split(','))
  .pipe(z.array(z.enum(tileStates)).min(1))

const shape = {
  programme: code,
  group: z.enum(groups),
  /** Tiles of the 百户图, one or more. */
  state: states,
  /** A street's code, or `none` for seats that nobody ever held. */
  street: code,
  /** The id of whoever has the household today, or `none`. */
  trainer: code,
  /** At least 14, at least 30 days without contact (the programme's numbers). */
  contact: z.enum(['attention', 'urgent']),
  /** Underway, and this part of the completion rule is missing. */
  missing: z.enum(completionKeys),
  tag: code,
  /** An open, unrestricted flag: any, or of this level. */
  risk: z.enum(['any', ...riskLevelCodes]),
  /** The date of the next visit: agreed and to come, none agreed, or past. */
  next: z.enum(['booked', 'none', 'past']),
  look: z.enum(['reviewHint', 'suspendedLong']),
  /** Completed from this day … */
  doneFrom: date,
  /** … to before that one. */
  doneUntil: date,
  q: z.string().trim().min(1).max(40),
  sort: z.enum(sorts),
  order: z.enum(['asc', 'desc']),
}

type Shape = typeof shape
/** What a list of households asks for; everything left out asks for nothing. */
export type HouseholdFilter = { [Key in keyof Shape]?: z.infer<Shape[Key]> | undefined }
export type FilterKey = keyof HouseholdFilter

const keys = Object.keys(shape) as FilterKey[]

/** Reads a filter from an address. What cannot be understood is left out: an old link still opens. */
export function parseFilter(params: Record<string, string | string[] | undefined>): HouseholdFilter {
  const entries = keys.flatMap(key => {
    const given = [params[key]].flat()[0]
    const result = given === undefined ? undefined : shape[key].safeParse(given)
    return result?.success ? [[key, result.data] as const] : []
  })
  return Object.fromEntries(entries)
}

/** The address under which the list shows exactly this. */
export function householdsHref(filter: HouseholdFilter): string {
  const query = new URLSearchParams()
  for (const key of keys) {
    const value = filter[key]
    if (value !== undefined) query.set(key, String(value))
  }
  const text = query.toString().replaceAll('%2C', ',')
  return text === '' ? '/desk/households' : `/desk/households?${text}`
}

/** The same filter without some of its parts. */
export const without = (filter: HouseholdFilter, ...gone: FilterKey[]): HouseholdFilter => ({
  ...filter,
  ...Object.fromEntries(gone.map(key => [key, undefined])),
})
