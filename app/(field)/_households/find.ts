import type { LocalDate } from '#lib/calendar/dates.ts'
import type { FieldHousehold } from '#lib/field/schema.ts'
import { daysOverdue, isGoing, isUndated } from '../_today/day.ts'

export const filters = ['all', 'overdue', 'noNext', 'training'] as const
export type Filter = (typeof filters)[number]

const passes: Record<Filter, (household: FieldHousehold, today: LocalDate) => boolean> = {
  all: () => true,
  overdue: (household, today) => daysOverdue(household, today) > 0,
  noNext: isUndated,
  training: household => household.status === 'inTraining',
}

/** Sorts after every day. */
const LAST = '9999'

/** Letters and digits only, small, so that spaces and full-width forms do not hide a find. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[\s-]/g, '')

/** Whether every word that was typed is somewhere in the household: names, street, address, number, phone. */
function matches(household: FieldHousehold, street: string, typed: string): boolean {
  const { caregiver, elder, studentNo, phone, address, community } = household
  const text = plain(
    [caregiver.name, elder.name, studentNo, phone ?? '', street, community, address].join('|'),
  )
  return typed
    .split(/\s+/)
    .map(plain)
    .every(word => text.includes(word))
}

/**
 * Households that a search and a filter leave: the nearest date first, then without a date, then those that the
 * trainer does not go to any more or not now.
 * @param streetOf the street's words, so that they can be searched too
 */
export function findHouseholds(
  households: readonly FieldHousehold[],
  { typed, filter, today }: { typed: string; filter: Filter; today: LocalDate },
  streetOf: (household: FieldHousehold) => string,
): FieldHousehold[] {
  const key = (household: FieldHousehold) =>
    `${isGoing(household) ? (household.appointment?.onDate ?? LAST) : `${LAST} not`} ${household.studentNo}`
  return households
    .filter(
      household => passes[filter](household, today) && matches(household, streetOf(household), typed.trim()),
    )
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
}
