import type { LocalDate } from '#lib/calendar/dates.ts'
import type { ProgrammeDefinition, RiskLevelCode } from '#lib/programmes/schema.ts'
import { isOverdue, isUnseen, type RiskFlagFact, riskState, turnsTileRed } from '#lib/risks/rules.ts'
import type { ReviewHint } from './review.ts'
import type { Standing } from './tile.ts'

export interface BoardHousehold {
  standing: Standing
  /** The date agreed for the next visit. */
  nextVisitDate: LocalDate | null
  /** `readySince`, for those ready for review. */
  readySinceDays: number | null
  /** Days since suspended, for those suspended. */
  suspendedDays: number | null
  reviewHint: ReviewHint | null
}

export interface VisitAtHousehold {
  visitId: string
  householdId: string
}

export interface BoardNeeds {
  households: readonly BoardHousehold[]
  /** Unrestricted flags that are not closed. */
  flags: readonly (RiskFlagFact & { householdId: string })[]
  /** Visits set aside and not yet looked at (settled.md 12). */
  setAside: readonly VisitAtHousehold[]
  /** Visits with a second content beside the one that holds (settled.md 11). */
  conflicts?: readonly VisitAtHousehold[]
  /** Visits that nobody has judged yet, and those returned and not yet corrected; with the days since. */
  submitted?: readonly (VisitAtHousehold & { days: number })[]
  returned?: readonly (VisitAtHousehold & { days: number })[]
  /** Seats without a household. */
  vacantSeats: readonly number[]
  /** First on the waitlist first. */
  waitlist: readonly { householdId: string }[]
  /** Only for those who may know; else 0. */
  restrictedOpen: number
}

/** What the coordinator is asked to do, in the order in which it is shown (visual.md 6, mockup). */
export const attentionKinds = [
  'risk',
  'noContactUrgent',
  'setAside',
  'conflict',
  'readyForReview',
  'noContactAttention',
  'submitted',
  'returned',
  'reviewHint',
  'suspendedLong',
  'vacancy',
  'restricted',
] as const
export type AttentionKind = (typeof attentionKinds)[number]

export interface AttentionItem {
  /** Message key under `board.needs`. */
  kind: AttentionKind
  values: Record<string, string | number>
  /** The rows behind the number. */
  householdIds: string[]
  flagId: string | null
  /** Red: an urgent flag that nobody has seen in time, or a passed deadline. */
  late: boolean
}

const item = (kind: AttentionKind, rest: Partial<AttentionItem>): AttentionItem => ({
  kind,
  values: {},
  householdIds: [],
  flagId: null,
  late: false,
  ...rest,
})

const severity = (programme: ProgrammeDefinition, level: RiskLevelCode) =>
  programme.riskLevels.findIndex(({ code }) => code === level)

function riskItems({ flags }: BoardNeeds, programme: ProgrammeDefinition, now: number): AttentionItem[] {
  return flags
    .filter(flag => riskState(flag) === 'open' || isOverdue(flag, programme, now))
    .filter(flag => turnsTileRed(flag.level, programme) || isOverdue(flag, programme, now))
    .sort((a, b) => severity(programme, b.level) - severity(programme, a.level) || a.raisedAt - b.raisedAt)
    .map(flag =>
      item('risk', {
        values: {
          riskType: flag.riskType,
          level: flag.level,
          state: riskState(flag),
          raisedAt: flag.raisedAt,
        },
        householdIds: [flag.householdId],
        flagId: flag.id,
        late: isUnseen(flag, programme, now) || isOverdue(flag, programme, now),
      }),
    )
}

/** One item for a group of households, the gravest first; none for an empty group. */
function group(
  kind: AttentionKind,
  members: readonly BoardHousehold[],
  by: (one: BoardHousehold) => number,
  values: (sorted: readonly BoardHousehold[]) => AttentionItem['values'] = () => ({}),
): AttentionItem[] {
  if (members.length === 0) return []
  const sorted = [...members].sort((a, b) => by(b) - by(a) || (a.standing.seat ?? 0) - (b.standing.seat ?? 0))
  const householdIds = sorted.map(({ standing }) => standing.householdId)
  return [item(kind, { values: { count: members.length, ...values(sorted) }, householdIds })]
}

/** One item for a group of records; none for an empty group. */
function records(
  kind: AttentionKind,
  visits: readonly (VisitAtHousehold & { days?: number })[],
): AttentionItem[] {
  if (visits.length === 0) return []
  const days = visits.flatMap(visit => visit.days ?? [])
  return [
    item(kind, {
      values: { count: visits.length, ...(days.length > 0 ? { longest: Math.max(...days) } : {}) },
      householdIds: visits.map(({ householdId }) => householdId),
    }),
  ]
}

const silence = ({ standing }: BoardHousehold) => standing.daysWithoutContact ?? 0

/**
 * "需要您处理": what is waiting for the coordinator, gravest first, with the rows behind each number. Restricted
 * matters are one count, last, and nothing more (settled.md 2).
 */
export function needsAttention(
  needs: BoardNeeds,
  programme: ProgrammeDefinition,
  { today, now }: { today: LocalDate; now: number },
): AttentionItem[] {
  const { households, setAside, vacantSeats, waitlist, restrictedOpen } = needs
  const withTile = (tile: Standing['tile']) => households.filter(({ standing }) => standing.tile === tile)
  const longest = (sorted: readonly BoardHousehold[]) => ({ longest: silence(sorted[0]!) })
  return [
    ...riskItems(needs, programme, now),
    ...group(
      'noContactUrgent',
      withTile('red').filter(one => silence(one) >= programme.contactDays.urgent),
      silence,
      longest,
    ),
    ...records('setAside', setAside),
    ...records('conflict', needs.conflicts ?? []),
    ...group(
      'readyForReview',
      withTile('readyForReview'),
      one => one.readySinceDays ?? 0,
      sorted => ({ longest: sorted[0]?.readySinceDays ?? 0 }),
    ),
    ...group('noContactAttention', withTile('attention'), silence, sorted => ({
      ...longest(sorted),
      booked: sorted.filter(({ nextVisitDate }) => nextVisitDate !== null && nextVisitDate >= today).length,
    })),
    ...records('submitted', needs.submitted ?? []),
    ...records('returned', needs.returned ?? []),
    ...group(
      'reviewHint',
      households.filter(one => one.reviewHint !== null),
      () => 0,
    ),
    ...group(
      'suspendedLong',
      households.filter(one => (one.suspendedDays ?? 0) >= programme.suspendReminderDays),
      one => one.suspendedDays ?? 0,
      sorted => ({ longest: sorted[0]?.suspendedDays ?? 0 }),
    ),
    ...(vacantSeats.length === 0
      ? []
      : [
          item('vacancy', {
            values: { count: vacantSeats.length, waiting: waitlist.length },
            householdIds: waitlist.slice(0, 1).map(({ householdId }) => householdId),
          }),
        ]),
    ...(restrictedOpen > 0 ? [item('restricted', { values: { count: restrictedOpen } })] : []),
  ]
}
