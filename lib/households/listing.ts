import type { LocalDate } from '#lib/calendar/dates.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import type { Assessment } from '#lib/progress/assess.ts'
import type { Household } from '#lib/progress/identity.ts'
import { contactState } from '#lib/progress/rules.ts'
import type { Group, HouseholdFilter } from './filter.ts'

/** One line of the list: a household, or a seat that nobody holds. */
export interface Listed {
  key: string
  seat: number | null
  group: Exclude<Group, 'all'>
  /** Of a vacant seat: where whoever left it lived; null when nobody ever held it. */
  streetCode: string | null
  completedOn: LocalDate | null
  family: { household: Household; standing: Assessment } | null
  /** Of a vacant seat: who held it last. */
  leftBy: { household: Household; on: LocalDate } | null
}

export interface ListedFamily extends Listed {
  family: NonNullable<Listed['family']>
}

export const isFamily = (row: Listed): row is ListedFamily => row.family !== null

interface Knowing {
  definition: ProgrammeDefinition
  today: LocalDate
  /** Whether a row is found by the words typed; left out when none were typed. */
  found?: (row: Listed) => boolean
}

/** The group that a filter shows: seats, unless words were typed, which are looked for everywhere. */
export const groupShown = ({ group, q }: HouseholdFilter): Group => group ?? (q ? 'all' : 'seats')

type Test = (row: Listed, filter: HouseholdFilter, knowing: Knowing) => boolean

const family =
  (test: (family: ListedFamily['family'], filter: HouseholdFilter, knowing: Knowing) => boolean): Test =>
  (row, filter, knowing) =>
    row.family !== null && test(row.family, filter, knowing)

const tests: { [Key in keyof HouseholdFilter]?: Test } = {
  state: (row, { state }) => row.group === 'seats' && state!.includes(row.family?.standing.tile ?? 'vacant'),
  street: (row, { street }) => (row.streetCode ?? 'none') === street,
  trainer: family(({ household }, { trainer }) => (household.trainer?.id ?? 'none') === trainer),
  contact: family(({ standing }, { contact }, { definition }) => {
    const state = contactState(standing.daysWithoutContact, definition)
    return standing.light !== null && (state === 'urgent' || state === contact)
  }),
  missing: family(
    ({ standing }, { missing }) => standing.light !== null && standing.missing.includes(missing!),
  ),
  tag: family(({ household }, { tag }) => household.needsTags.includes(tag!)),
  risk: family(({ household }, { risk }) =>
    household.openFlags.some(({ level }) => risk === 'any' || level === risk),
  ),
  next: family(({ household: { appointment }, standing }, { next }, { today }) => {
    if (standing.light === null) return false
    const date = appointment?.onDate ?? null
    return next === (date === null ? 'none' : date < today ? 'past' : 'booked')
  }),
  look: family(({ standing }, { look }, { definition }) =>
    look === 'reviewHint'
      ? standing.reviewHint !== null
      : (standing.suspendedDays ?? -1) >= definition.suspendReminderDays,
  ),
  doneFrom: (row, { doneFrom }) => row.completedOn !== null && row.completedOn >= doneFrom!,
  doneUntil: (row, { doneUntil }) => row.completedOn !== null && row.completedOn < doneUntil!,
}

/**
 * The rows that a filter shows, in the order in which they came. The board counts with it and the list shows with
 * it, so that a number and the rows behind it cannot differ.
 */
export function select(rows: readonly Listed[], filter: HouseholdFilter, knowing: Knowing): Listed[] {
  const group = groupShown(filter)
  const asked = (Object.keys(tests) as (keyof HouseholdFilter)[]).filter(key => filter[key] !== undefined)
  return rows.filter(
    row =>
      (group === 'all' || row.group === group) &&
      asked.every(key => tests[key]!(row, filter, knowing)) &&
      (knowing.found?.(row) ?? true),
  )
}
