import { and, eq, inArray } from 'drizzle-orm'
import { households, visits } from '#db/schema/index.ts'
import { visibleHouseholds } from '#lib/access/scope.ts'
import { type LocalDate, localDateOf } from '#lib/calendar/dates.ts'
import { isFamily, type ListedFamily } from '#lib/households/listing.ts'
import { linesOf } from '#lib/households/queries.ts'
import {
  type Asking,
  type CurrentProgramme,
  type KnownHousehold,
  listHouseholdFacts,
} from '#lib/progress/queries.ts'
import { listVisitsForReview, type VisitListItem } from '#lib/visits/queries.ts'
import { listVisitRecords } from '#lib/visits/records.ts'
import type { LogVisitInput } from '#lib/visits/schema.ts'

/** What the exports of a programme are made of: the very rows that the board and the lists are made of. */
export interface Gathered {
  ctx: Asking
  programme: CurrentProgramme
  today: LocalDate
  /** Numbers of people as they are, instead of stars. */
  full: boolean
  /** Every family of the list, in its order; those on a seat are `group: 'seats'`. */
  families: ListedFamily[]
  known: Map<string, KnownHousehold>
  /** Records that have a number, oldest first. */
  records: VisitListItem[]
  bodies: Map<string, LogVisitInput>
}

/** Gathers once what all exports need. */
export async function gather(ctx: Asking, programme: CurrentProgramme, full: boolean): Promise<Gathered> {
  const today = localDateOf(ctx.now)
  const visible = ctx.read
    .select({ id: households.id })
    .from(households)
    .where(and(visibleHouseholds(ctx.read, ctx.actor, today), eq(households.programmeId, programme.id)))
  const [known, items, kept] = await Promise.all([
    listHouseholdFacts(ctx, { programmeId: programme.id }),
    listVisitsForReview(ctx, { programmeId: programme.id }),
    listVisitRecords(ctx.read, inArray(visits.householdId, visible)),
  ])
  return {
    ctx,
    programme,
    today,
    full,
    families: linesOf(known, programme, today).filter(isFamily),
    known: new Map(known.map(one => [one.household.id, one])),
    records: items.filter(({ recordNo }) => recordNo !== null).sort(oldestFirst),
    bodies: new Map(kept.flatMap(({ visit, revision }) => (revision ? [[visit.id, revision.body]] : []))),
  }
}

const oldestFirst = (a: VisitListItem, b: VisitListItem) =>
  a.visitDate.localeCompare(b.visitDate) || (a.recordNo ?? '').localeCompare(b.recordNo ?? '')

/** A line of the list with the facts behind it, in the order of seats. */
export const seated = ({ families, known }: Gathered) =>
  families.filter(({ group }) => group === 'seats').map(line => ({ line, ...known.get(line.key)! }))
