import { and, asc, eq, inArray, notInArray, type SQL } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import {
  caregivers,
  elders,
  householdMembers,
  households,
  restrictedEvents,
  restrictedFlags,
  riskEvents,
  riskFlags,
  stressChecks,
  users,
} from '#db/schema/index.ts'
import type { Actor } from '#lib/access/actor.ts'
import { authorize, may } from '#lib/access/policy.ts'
import { visibleHouseholds } from '#lib/access/scope.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { notFound, unauthenticated } from '#lib/errors.ts'
import { listDefinitions } from '#lib/programmes/queries.ts'
import type { RiskListFilter } from './filter.ts'
import { type RiskItem, riskItem, worstFirst } from './item.ts'
import { selectRisks } from './listing.ts'

export type { RiskItem } from './item.ts'

/** What a query about risks needs of a request. */
interface Asking {
  read: Pick<Read, 'select'>
  actor: Actor | null
  now: number
}

export interface RiskFilter {
  programmeId?: string
  householdId?: string
  /** Also those that are closed. */
  closedToo?: boolean
}

type Flags = typeof riskFlags | typeof restrictedFlags
type Events = typeof riskEvents | typeof restrictedEvents

/** Ordinary flags of the visible households that are not closed, the most pressing first. Throws 401 and 403. */
export async function listOpenRisks(ctx: Asking, filter: RiskFilter = {}): Promise<RiskItem[]> {
  authorize(ctx.actor, 'risk.read')
  return listFlags(ctx, riskFlags, riskEvents, inArray(riskFlags.householdId, visible(ctx, filter)), filter)
}

/**
 * Restricted flags: all of the visible households for the coordinator and the provider's manager, for everybody
 * else only those that they raised by hand (settled.md 2, 15). Throws 401.
 */
export async function listRestricted(ctx: Asking, filter: RiskFilter = {}): Promise<RiskItem[]> {
  if (ctx.actor === null) throw unauthenticated()
  if (may(ctx.actor, 'restrictedRisk.read')) {
    const here = inArray(restrictedFlags.householdId, visible(ctx, filter))
    return listFlags(ctx, restrictedFlags, restrictedEvents, here, filter)
  }
  const own = await listFlags(ctx, restrictedFlags, restrictedEvents, raisedByHand(ctx, ctx.actor), filter)
  return own.map(item => ({ ...item, events: item.events.map(event => ({ ...event, note: null })) }))
}

/**
 * How many restricted matters one visit raised, for those who may know of all of them; 0 for everybody else, so that
 * a page says the same as when there are none. Throws 401.
 */
export async function countRestrictedOf(ctx: Asking, householdId: string, visitId: string): Promise<number> {
  if (ctx.actor !== null && !may(ctx.actor, 'restrictedRisk.read')) return 0
  const items = await listRestricted(ctx, { householdId, closedToo: true })
  return items.filter(item => item.visitId === visitId).length
}

/** What a page of risks shows, and how many it would show under another filter. */
export interface RiskList {
  filter: RiskListFilter
  rows: RiskItem[]
  count(filter: RiskListFilter): number
}

const listOf = (items: readonly RiskItem[], filter: RiskListFilter): RiskList => ({
  filter,
  rows: selectRisks(items, filter),
  count: asked => selectRisks(items, asked).length,
})

/** The ordinary flags of a programme that a filter shows, the most pressing first. Throws 401 and 403. */
export async function listRisks(ctx: Asking, programmeId: string, filter: RiskListFilter): Promise<RiskList> {
  return listOf(await listOpenRisks(ctx, { programmeId, closedToo: true }), filter)
}

/** The same of restricted flags, for those who may know of them. Throws 401; NotFound for everybody else. */
export async function listRestrictedRisks(
  ctx: Asking,
  programmeId: string,
  filter: RiskListFilter,
): Promise<RiskList> {
  if (ctx.actor === null) throw unauthenticated()
  if (!may(ctx.actor, 'restrictedRisk.read')) throw notFound()
  return listOf(await listRestricted(ctx, { programmeId, closedToo: true }), filter)
}

/** A flag that the stress check raised has the check's id: its trainer must not learn of it from a list. */
const raisedByHand = ({ read }: Asking, actor: Actor): SQL | undefined =>
  and(
    eq(restrictedFlags.raisedBy, actor.userId),
    notInArray(restrictedFlags.id, read.select({ id: stressChecks.id }).from(stressChecks)),
  )

const visible = ({ read, actor, now }: Asking, { programmeId, householdId }: RiskFilter) =>
  read
    .select({ id: households.id })
    .from(households)
    .where(
      and(
        visibleHouseholds(read, actor, localDateOf(now)),
        programmeId === undefined ? undefined : eq(households.programmeId, programmeId),
        householdId === undefined ? undefined : eq(households.id, householdId),
      ),
    )

async function listFlags(
  { read, now }: Asking,
  flags: Flags,
  events: Events,
  where: SQL | undefined,
  { closedToo = false }: RiskFilter,
): Promise<RiskItem[]> {
  const found = await read
    .select({ flag: flags, household: households, elderName: elders.name, raisedByName: users.name })
    .from(flags)
    .innerJoin(households, eq(households.id, flags.householdId))
    .innerJoin(elders, eq(elders.id, households.elderId))
    .innerJoin(users, eq(users.id, flags.raisedBy))
    .where(where)
  if (found.length === 0) return []
  const steps = await read
    .select({
      flagId: events.flagId,
      step: events.step,
      note: events.note,
      byName: users.name,
      at: events.at,
    })
    .from(events)
    .innerJoin(flags, eq(flags.id, events.flagId))
    .innerJoin(users, eq(users.id, events.byUserId))
    .where(where)
    .orderBy(asc(events.at), asc(events.id))
  const definitions = await listDefinitions(
    read,
    found.map(({ household }) => household.programmeVersionId),
  )
  const carers = await caregiverNames(
    read,
    found.map(({ household }) => household.id),
  )
  return found
    .map(row =>
      riskItem(
        {
          ...row,
          caregiverName: carers.get(row.household.id) ?? '',
          events: steps.filter(({ flagId }) => flagId === row.flag.id),
        },
        definitions.get(row.household.programmeVersionId)!,
        now,
      ),
    )
    .filter(item => closedToo || item.state !== 'closed')
    .sort(worstFirst)
}

/** The present main caregiver's name, by household. */
async function caregiverNames(read: Asking['read'], householdIds: readonly string[]) {
  const rows = await read
    .select({ householdId: householdMembers.householdId, name: caregivers.name })
    .from(householdMembers)
    .innerJoin(caregivers, eq(caregivers.id, householdMembers.caregiverId))
    .where(
      and(
        inArray(householdMembers.householdId, [...new Set(householdIds)]),
        eq(householdMembers.standing, 'primary'),
      ),
    )
    .orderBy(asc(householdMembers.since), asc(householdMembers.createdAt), asc(householdMembers.id))
  return new Map(rows.map(({ householdId, name }) => [householdId, name]))
}
