import { daysBetween, type LocalDate, localDateOf } from '#lib/calendar/dates.ts'
import { isFamily, type Listed, type ListedFamily } from '#lib/households/listing.ts'
import { listLines, trainersOf } from '#lib/households/queries.ts'
import type { Asking, CurrentProgramme } from '#lib/progress/queries.ts'
import {
  type AttentionItem,
  type AttentionKind,
  type Headline,
  headline,
  isSilent,
  needsAttention,
  type Pace,
  type PaceSeries,
  type PhoneDelivery,
  pace,
  paceSeries,
  paceWindow,
  silentPhones,
  type TileState,
  tileCounts,
  tileStates,
} from '#lib/progress/rules.ts'
import { selectVisits } from '#lib/visits/filter.ts'
import { listVisitsForReview, type VisitListItem } from '#lib/visits/queries.ts'
import { type Figure, figuresOf } from './figures.ts'
import { type MonthLine, monthLines } from './months.ts'
import { needFigures } from './need-figures.ts'
import { lastDeliveries } from './queries-deliveries.ts'
import { countRestrictedOpen } from './queries-restricted.ts'

export type { Figure } from './figures.ts'
export type { MonthLine } from './months.ts'

export interface StreetLine {
  /** Null: seats that nobody ever held. */
  code: string | null
  seats: Figure
  completed: Figure
  /** Red or 14 days without contact. */
  attention: Figure
}

export interface Delivery extends PhoneDelivery {
  name: string
  rows: Figure
  silent: boolean
}

export interface Board {
  programme: CurrentProgramme
  today: LocalDate
  now: number
  headline: Headline
  pace: Pace
  series: PaceSeries
  months: MonthLine[]
  /** Numbers that open rows: all seats, the states, who completed in the weeks that the pace is taken from. */
  figures: {
    quota: Figure
    states: Record<TileState, Figure>
    completedLately: Figure
    open: Figure
    silentBooked: Figure
    waitlist: Figure
  }
  seats: Listed[]
  streets: StreetLine[]
  total: StreetLine
  needs: AttentionItem[]
  /** The rows behind each group of `needs`. */
  needFigures: Record<Exclude<AttentionKind, 'risk'>, Figure>
  /** Families that items of `needs` name. */
  families: Map<string, ListedFamily>
  deliveries: Delivery[]
  silent: Delivery[]
}

/** Everything that the board says about one programme, each number from the lines that its link opens. */
export async function getBoard(ctx: Asking, programme: CurrentProgramme): Promise<Board> {
  const [lines, records, deliveredAt, restrictedOpen] = await Promise.all([
    listLines(ctx, programme),
    listVisitsForReview(ctx, { programmeId: programme.id }),
    lastDeliveries(ctx),
    countRestrictedOpen(ctx, programme.id),
  ])
  const { definition, code } = programme
  const today = localDateOf(ctx.now)
  const figure = figuresOf(lines, { code, definition, today })
  const seats = lines.filter(({ group }) => group === 'seats')
  const completedOn = seats.flatMap(line => line.completedOn ?? [])
  const known = pace(completedOn, programmeOf(programme), today)
  const window = paceWindow(programmeOf(programme), today)
  const states = Object.fromEntries(tileStates.map(state => [state, figure({ state: [state] })])) as Record<
    TileState,
    Figure
  >
  const deliveries = deliveriesOf(lines, deliveredAt, figure, programme, today)
  const counted = tileCounts(seats.map(line => ({ state: line.family?.standing.tile ?? 'vacant' })))
  return {
    programme,
    today,
    now: ctx.now,
    headline: headline(known, counted),
    pace: known,
    series: paceSeries(completedOn, programmeOf(programme), today),
    months: monthLines(completedOn, programmeOf(programme), today, figure),
    figures: {
      quota: figure({}),
      states,
      completedLately: figure({ doneFrom: window.from, doneUntil: window.until }),
      open: figure({ state: tileStates.filter(state => state !== 'completed') }),
      silentBooked: figure({ state: ['attention'], next: 'booked' }),
      waitlist: figure({ group: 'waitlist' }),
    },
    seats,
    streets: streetsOf(seats, figure, programme),
    total: streetLine(figure, undefined),
    needs: needsAttention(needsOf(lines, records, { today, restrictedOpen }), definition, {
      today,
      now: ctx.now,
    }),
    families: new Map(lines.filter(isFamily).map(line => [line.key, line])),
    needFigures: needFigures(figure, records, restrictedOpen, code),
    deliveries,
    silent: silentPhones(deliveries, definition, today).map(
      ({ trainerId }) => deliveries.find(one => one.trainerId === trainerId)!,
    ),
  }
}

const programmeOf = ({ definition, startDate, endDate, quota }: CurrentProgramme) => ({
  startDate,
  endDate,
  quota,
  pace: definition.pace,
})

function needsOf(
  lines: readonly Listed[],
  records: readonly VisitListItem[],
  { today, restrictedOpen }: { today: LocalDate; restrictedOpen: number },
) {
  const families = lines.filter(isFamily)
  const since = (instant: number) => Math.max(0, daysBetween(localDateOf(instant), today))
  const at = ({ id, householdId }: VisitListItem) => ({ visitId: id, householdId })
  return {
    households: families
      .filter(({ group }) => group === 'seats')
      .map(({ family: { household, standing } }) => ({
        standing,
        nextVisitDate: household.appointment?.onDate ?? null,
        readySinceDays: standing.readySinceDays,
        suspendedDays: standing.suspendedDays,
        reviewHint: standing.reviewHint,
      })),
    flags: families.flatMap(({ family: { household } }) =>
      household.openFlags.map(flag => ({ ...flag, householdId: household.id })),
    ),
    setAside: selectVisits(records, { state: 'setAside' }).map(at),
    conflicts: selectVisits(records, { state: 'conflict' }).map(at),
    submitted: selectVisits(records, { state: 'submitted' }).map(one => ({
      ...at(one),
      days: since(one.receivedAt),
    })),
    returned: selectVisits(records, { state: 'returned' }).map(one => ({
      ...at(one),
      days: since(one.review?.at ?? one.receivedAt),
    })),
    vacantSeats: lines.flatMap(line => (line.family === null && line.seat !== null ? [line.seat] : [])),
    waitlist: families.filter(({ group }) => group === 'waitlist').map(({ key }) => ({ householdId: key })),
    restrictedOpen,
  }
}

function streetLine(figure: ReturnType<typeof figuresOf>, code: string | null | undefined): StreetLine {
  const street = code === undefined ? {} : { street: code ?? 'none' }
  return {
    code: code ?? null,
    seats: figure(street),
    completed: figure({ ...street, state: ['completed'] }),
    attention: figure({ ...street, state: ['red', 'attention'] }),
  }
}

/** Streets in the order of the administrative list, then seats without a street; the seats add up to the quota. */
function streetsOf(
  seats: readonly Listed[],
  figure: ReturnType<typeof figuresOf>,
  { definition }: CurrentProgramme,
): StreetLine[] {
  const known = definition.streets.map(({ code }) => streetLine(figure, code))
  return seats.some(({ streetCode }) => streetCode === null) ? [...known, streetLine(figure, null)] : known
}

function deliveriesOf(
  lines: readonly Listed[],
  deliveredAt: ReadonlyMap<string, number>,
  figure: ReturnType<typeof figuresOf>,
  { definition }: CurrentProgramme,
  today: LocalDate,
): Delivery[] {
  return trainersOf(lines.filter(({ group }) => group === 'seats')).map(({ id, name }) => {
    const rows = figure({ trainer: id })
    const delivery = { trainerId: id, households: rows.count, deliveredAt: deliveredAt.get(id) ?? null }
    return { ...delivery, name, rows, silent: isSilent(delivery, definition, today) }
  })
}
