import { and, eq, inArray, like } from 'drizzle-orm'
import { caregivers, householdMembers, households } from '#db/schema/index.ts'
import { visibleHouseholds } from '#lib/access/scope.ts'
import { type LocalDate, localDateOf } from '#lib/calendar/dates.ts'
import { assess } from '#lib/progress/assess.ts'
import {
  type Asking,
  type CurrentProgramme,
  type KnownHousehold,
  listHouseholdFacts,
} from '#lib/progress/queries.ts'
import { type Standing, seatTiles } from '#lib/progress/rules.ts'
import type { HouseholdFilter } from './filter.ts'
import { isFamily, type Listed, type ListedFamily, select } from './listing.ts'
import { sortRows } from './order.ts'
import { eventsInOrder } from './rules.ts'
import { finder, phoneDigits } from './search.ts'
import { inWaitlistOrder } from './waitlist.ts'

export type { Listed, ListedFamily } from './listing.ts'

/**
 * Every line that the list of a programme can show: seats 1 to the quota, vacant ones too, then the waitlist in the
 * order of promotion, then who just applied, then who left.
 */
export async function listLines(ctx: Asking, programme: CurrentProgramme): Promise<Listed[]> {
  const known = await listHouseholdFacts(ctx, { programmeId: programme.id })
  return linesOf(known, programme, localDateOf(ctx.now))
}

/** What the list page shows, and how many it would show under another filter. */
export interface HouseholdList {
  programme: CurrentProgramme
  filter: HouseholdFilter
  today: LocalDate
  rows: Listed[]
  trainers: { id: string; name: string }[]
  count(filter: HouseholdFilter): number
}

/** The lines that a filter shows, sorted as it says. */
export async function listHouseholds(
  ctx: Asking,
  programme: CurrentProgramme,
  filter: HouseholdFilter,
): Promise<HouseholdList> {
  const lines = await listLines(ctx, programme)
  const { definition } = programme
  const today = localDateOf(ctx.now)
  const found = filter.q ? await finder(filter.q, await householdsByPhone(ctx, filter.q)) : undefined
  const shown = (asked: HouseholdFilter) =>
    select(lines, asked, { definition, today, ...(asked.q && found && { found }) })
  return {
    programme,
    filter,
    today,
    rows: sortRows(shown(filter), filter, definition),
    trainers: trainersOf(lines),
    count: asked => shown(asked).length,
  }
}

/** Households with a caregiver whose phone has these digits; the numbers themselves stay in the database. */
async function householdsByPhone({ read, actor, now }: Asking, typed: string): Promise<Set<string>> {
  const digits = phoneDigits(typed)
  if (digits === null) return new Set()
  const visible = read
    .select({ id: households.id })
    .from(households)
    .where(visibleHouseholds(read, actor, localDateOf(now)))
  const rows = await read
    .select({ id: householdMembers.householdId })
    .from(householdMembers)
    .innerJoin(caregivers, eq(caregivers.id, householdMembers.caregiverId))
    .where(and(inArray(householdMembers.householdId, visible), like(caregivers.phone, `%${digits}%`)))
  return new Set(rows.map(({ id }) => id))
}

/** The same lines from facts that are known already. */
export function linesOf(
  known: readonly KnownHousehold[],
  programme: CurrentProgramme,
  today: LocalDate,
): Listed[] {
  const families = known.map(({ household, facts, definition }) => ({
    household,
    standing: assess(facts, definition, today),
    completedOn: facts.completion?.on ?? null,
    last: eventsInOrder(facts.statusEvents).at(-1),
  }))
  const standings: Standing[] = families.map(({ standing }) => standing)
  const tiles = seatTiles(standings, programme.quota)
  const sitting = new Map(tiles.map(({ householdId, seat }) => [householdId, seat]))
  const all = families.map(
    ({ household, standing, completedOn }): ListedFamily => ({
      key: household.id,
      seat: sitting.get(household.id) ?? null,
      group: sitting.has(household.id) ? 'seats' : groupOf(standing),
      streetCode: household.streetCode,
      completedOn,
      family: { household, standing },
      leftBy: null,
    }),
  )
  const bySeat = new Map(all.map(line => [line.seat, line]))
  const left = new Map(
    families
      .filter(({ standing }) => standing.lastSeat !== null)
      .sort((a, b) => (a.last?.at ?? 0) - (b.last?.at ?? 0))
      .map(({ household, standing, last }) => [standing.lastSeat, { household, on: last?.on ?? today }]),
  )
  const vacant = (seat: number): Listed => {
    const leftBy = left.get(seat) ?? null
    const streetCode = leftBy?.household.streetCode ?? null
    return { key: `seat-${seat}`, seat, group: 'seats', streetCode, completedOn: null, family: null, leftBy }
  }
  const seats = tiles.map(({ seat }) => bySeat.get(seat) ?? vacant(seat))
  const others = (group: Listed['group']) => all.filter(line => line.group === group)
  const waiting = inWaitlistOrder(others('waitlist'), ({ family }) => family.household, programme.definition)
  return [...seats, ...waiting, ...others('applied'), ...others('left')]
}

function groupOf({ status }: Standing): Listed['group'] {
  if (status === null || status === 'applied') return 'applied'
  return status === 'withdrawn' || status === 'rejected' ? 'left' : 'waitlist'
}

/** The trainers who have a household now, by name. */
export function trainersOf(lines: readonly Listed[]): { id: string; name: string }[] {
  const found = new Map(
    lines
      .filter(isFamily)
      .flatMap(({ family }) => (family.household.trainer ? [family.household.trainer] : []))
      .map(trainer => [trainer.id, trainer]),
  )
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'))
}
