import { daysBetween, type LocalDate } from '#lib/calendar/dates.ts'
import type { FieldHousehold, FieldPack, FieldReturned } from '#lib/field/schema.ts'
import type { Draft } from '../_outbox/database.ts'
import type { Item } from '../_outbox/item.ts'
import { unknownToPack } from '../_pack/overlay.ts'

/** Households that a trainer still goes to; for the others an old date means nothing. */
const going: ReadonlySet<FieldHousehold['status']> = new Set([
  'eligible',
  'assessed',
  'inTraining',
  'readyForReview',
])

export const isGoing = (household: Pick<FieldHousehold, 'status'>): boolean => going.has(household.status)

export interface Returned extends FieldReturned {
  /** A mended record is on its way: nothing more to do. */
  mended: boolean
  /** A draft of the mending is on this phone. */
  draft: boolean
}

/** What the day asks of the trainer, in the order of the screen. */
export interface Day {
  overdue: { household: FieldHousehold; days: number }[]
  today: FieldHousehold[]
  /** The first of today's in time; null when there is none. */
  nextUp: string | null
  returned: Returned[]
  /** The next agreed visits after today, at most so many as were asked for. */
  upcoming: FieldHousehold[]
  /** Households in training without a next date and without a reason for none. */
  undated: number
}

const byTime = (a: FieldHousehold, b: FieldHousehold): number => {
  const key = ({ appointment }: FieldHousehold) => `${appointment?.onDate} ${appointment?.atTime ?? '~'}`
  return key(a) < key(b) ? -1 : 1
}

/** Whether a next visit was neither agreed nor put off with a reason. */
export const isUndated = (household: FieldHousehold): boolean =>
  isGoing(household) && !household.appointment?.onDate && !household.appointment?.noDateReason

/** Days since the agreed date; 0 and less when it has not passed. */
export const daysOverdue = (household: FieldHousehold, today: LocalDate): number =>
  isGoing(household) && household.appointment?.onDate ? daysBetween(household.appointment.onDate, today) : 0

function returnedIn(
  pack: FieldPack,
  fetchedAt: number,
  items: readonly Item[],
  drafts: readonly Draft[],
): Returned[] {
  const onItsWay = new Set(unknownToPack(items, fetchedAt).map(item => item.subjectId))
  const open = new Set(drafts.map(draft => draft.visitId))
  return pack.returned.map(record => ({
    ...record,
    mended: onItsWay.has(record.visitId),
    draft: open.has(record.visitId),
  }))
}

/**
 * The trainer's day: overdue first (oldest first), then today by time, then what came back (settled.md, visual.md
 * 11). Households are grouped by the phone's own day.
 */
export function dayOf(given: {
  pack: FieldPack
  fetchedAt: number
  items: readonly Item[]
  drafts: readonly Draft[]
  today: LocalDate
  upcoming: number
}): Day {
  const { pack, today } = given
  const dated = pack.households
    .filter(household => isGoing(household) && household.appointment?.onDate)
    .sort(byTime)
  const on = (household: FieldHousehold) => household.appointment!.onDate!
  const todays = dated.filter(household => on(household) === today)
  return {
    overdue: dated
      .filter(household => on(household) < today)
      .map(household => ({ household, days: daysOverdue(household, today) })),
    today: todays,
    nextUp: todays[0]?.id ?? null,
    returned: returnedIn(pack, given.fetchedAt, given.items, given.drafts),
    upcoming: dated.filter(household => on(household) > today).slice(0, given.upcoming),
    undated: pack.households.filter(isUndated).length,
  }
}
