import { and, asc, desc, eq, gt, gte, inArray, isNull, lte, max, or } from 'drizzle-orm'
import {
  assignments,
  households,
  organisations,
  programmes,
  sessions,
  statusEvents,
  users,
} from '#db/schema/index.ts'
import { authorize } from '#lib/access/policy.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { notFound, unauthenticated } from '#lib/errors.ts'
import { holdsSeat } from '#lib/households/rules.ts'
import { maskPhone } from '#lib/privacy/mask.ts'
import type { Asking } from '#lib/progress/queries.ts'
import { type AccountRole, accountRoles } from './schema.ts'

export interface Account {
  id: string
  loginName: string
  name: string
  role: AccountRole
  organisationId: string
  organisation: string
  organisationKind: (typeof organisations.$inferSelect)['kind']
  title: string | null
  maskedPhone: string | null
  createdAt: number
  disabledAt: number | null
  /** The one-time password was not yet changed for an own one. */
  mustChangePassword: boolean
  /** When the newest session began; null when nobody ever signed in. */
  signedInAt: number | null
  /** Households that a trainer has today, in programmes that run. */
  households: number
}

/** Everybody who works in the coordinator's district, by organisation; the disabled last. Throws 401 and 403. */
export async function listAccounts(ctx: Asking): Promise<Account[]> {
  authorize(ctx.actor, 'account.administer')
  const { read, actor } = ctx
  const rows = await read
    .select({ user: users, organisation: organisations })
    .from(users)
    .innerJoin(organisations, eq(organisations.id, users.organisationId))
    .where(and(eq(users.regionCode, actor.regionCode), inArray(users.role, [...accountRoles])))
    .orderBy(asc(organisations.kind), asc(organisations.name), asc(users.createdAt), asc(users.id))
  const began = await read
    .select({ userId: sessions.userId, at: max(sessions.createdAt) })
    .from(sessions)
    .groupBy(sessions.userId)
  const signedInAt = new Map(began.map(({ userId, at }) => [userId, at]))
  const had = await householdsPerTrainer(ctx)
  const accounts = rows.map(({ user, organisation }) => ({
    id: user.id,
    loginName: user.loginName,
    name: user.name,
    role: user.role as AccountRole,
    organisationId: organisation.id,
    organisation: organisation.name,
    organisationKind: organisation.kind,
    title: user.title,
    maskedPhone: user.phone === null ? null : maskPhone(user.phone),
    createdAt: user.createdAt,
    disabledAt: user.disabledAt,
    mustChangePassword: user.mustChangePassword,
    signedInAt: signedInAt.get(user.id) ?? null,
    households: had.get(user.id) ?? 0,
  }))
  const active = accounts.filter(({ disabledAt }) => disabledAt === null)
  return [...active, ...accounts.filter(({ disabledAt }) => disabledAt !== null)]
}

/** One account of the district. Throws 401, 403 and NotFound. */
export async function getAccount(ctx: Asking, userId: string): Promise<Account> {
  const account = (await listAccounts(ctx)).find(({ id }) => id === userId)
  if (!account) throw notFound()
  return account
}

/** Organisations of the district that an account can belong to. Throws 401 and 403. */
export async function listOrganisations({ read, actor }: Asking) {
  authorize(actor, 'account.administer')
  return read
    .select({ id: organisations.id, name: organisations.name, kind: organisations.kind })
    .from(organisations)
    .where(eq(organisations.regionCode, actor.regionCode))
    .orderBy(asc(organisations.kind), asc(organisations.name))
}

/** The trainers of a provider who can be given a household, with how many they have today. Throws 401. */
export async function listTrainers(ctx: Asking, providerId: string) {
  if (ctx.actor === null) throw unauthenticated()
  const rows = await ctx.read
    .select({ id: users.id, name: users.name, title: users.title })
    .from(users)
    .where(and(eq(users.organisationId, providerId), eq(users.role, 'trainer'), isNull(users.disabledAt)))
    .orderBy(asc(users.createdAt), desc(users.id))
  const had = await householdsPerTrainer(ctx)
  return rows.map(row => ({ ...row, households: had.get(row.id) ?? 0 }))
}

/** As the board counts them: families that left, and programmes that are over, no longer weigh on anybody. */
async function householdsPerTrainer({ read, now }: Asking): Promise<Map<string, number>> {
  const today = localDateOf(now)
  const rows = await read
    .select({ id: households.id, trainerId: assignments.trainerId, status: statusEvents.status })
    .from(assignments)
    .innerJoin(households, eq(households.id, assignments.householdId))
    .innerJoin(programmes, eq(programmes.id, households.programmeId))
    .innerJoin(statusEvents, eq(statusEvents.householdId, households.id))
    .where(
      and(
        gte(programmes.endDate, today),
        lte(assignments.fromDate, today),
        or(isNull(assignments.untilDate), gt(assignments.untilDate, today)),
      ),
    )
    .orderBy(asc(statusEvents.position))
  const latest = new Map(rows.map(row => [row.id, row]))
  const counted = new Map<string, number>()
  for (const { trainerId, status } of latest.values()) {
    if (holdsSeat(status)) counted.set(trainerId, (counted.get(trainerId) ?? 0) + 1)
  }
  return counted
}
