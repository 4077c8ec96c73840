import { and, eq, inArray, type SQL } from 'drizzle-orm'
import { households } from '#db/schema/index.ts'
import { visibleHouseholds } from '#lib/access/scope.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { notFound } from '#lib/errors.ts'
import { listDefinitions } from '#lib/programmes/queries.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { assembleFacts } from './assembly.ts'
import { byHousehold } from './by-household.ts'
import type { HouseholdFacts } from './facts.ts'
import { type Household, identityOf } from './identity.ts'
import { evidenceRows } from './queries-evidence.ts'
import { judgementRows } from './queries-judgements.ts'
import { idsOf, peopleRows } from './queries-people.ts'
import type { Asking } from './queries-programmes.ts'

export type { OpenFlag } from './assembly.ts'
export { type Assessment, assess } from './assess.ts'
export type { Household, Person } from './identity.ts'
export {
  type Asking,
  type CurrentProgramme,
  currentProgramme,
  listProgrammes,
  type ProgrammeRow,
  usualProgramme,
} from './queries-programmes.ts'

/** A household with all that the rules read about it, and the definition under which it is trained. */
export interface KnownHousehold {
  household: Household
  facts: HouseholdFacts
  definition: ProgrammeDefinition
}

export interface FactsFilter {
  programmeId?: string
  ids?: readonly string[]
}

/**
 * Every visible household of a programme (or with one of the ids) with its facts, by student number: the one
 * source of every figure. Asks a constant number of questions, however many households there are. A household
 * outside the actor's scope is not in it.
 */
export async function listHouseholdFacts(ctx: Asking, filter: FactsFilter = {}): Promise<KnownHousehold[]> {
  const which = and(
    visibleHouseholds(ctx.read, ctx.actor, localDateOf(ctx.now)),
    filter.programmeId === undefined ? undefined : eq(households.programmeId, filter.programmeId),
    filter.ids === undefined ? undefined : inArray(households.id, [...filter.ids]),
  )!
  return factsWhere(ctx, which)
}

/** A family's own facts, for its own door: the caller has seen its card. Throws NotFound. */
export async function getOwnFacts(ctx: Omit<Asking, 'actor'>, householdId: string): Promise<KnownHousehold> {
  const [found] = await factsWhere({ ...ctx, actor: null }, eq(households.id, householdId))
  if (!found) throw notFound()
  return found
}

async function factsWhere(ctx: Asking, which: SQL): Promise<KnownHousehold[]> {
  const today = localDateOf(ctx.now)
  const ids = idsOf(ctx, which)
  const [{ homes, people }, evidence, judgements] = await Promise.all([
    peopleRows(ctx, which),
    evidenceRows(ctx, ids),
    judgementRows(ctx, ids),
  ])
  const definitions = await listDefinitions(
    ctx.read,
    homes.map(({ household }) => household.programmeVersionId),
  )
  const of = {
    people: byHousehold(people),
    evidence: byHousehold(evidence),
    judgements: byHousehold(judgements),
  }
  return homes.map(home => {
    const row = home.household
    const own = {
      people: of.people(row.id),
      evidence: of.evidence(row.id),
      judgements: of.judgements(row.id),
    }
    const definition = definitions.get(row.programmeVersionId)!
    const household = identityOf(home, own, today)
    const { id, seat, caregiver } = household
    const facts = assembleFacts({ id, seat, caregiverId: caregiver?.id ?? null }, own, definition)
    return { household, facts, definition }
  })
}

/** One household with its facts. Throws NotFound when there is none, or none that the actor may see. */
export async function getHouseholdFacts(ctx: Asking, id: string): Promise<KnownHousehold> {
  const [found] = await listHouseholdFacts(ctx, { ids: [id] })
  if (!found) throw notFound()
  return found
}
