import { asc, eq } from 'drizzle-orm'
import {
  completionOverrides,
  completionReversals,
  completions,
  riskEvents,
  riskFlags,
  users,
} from '#db/schema/index.ts'
import type { Asking } from '#lib/progress/queries.ts'
import { type Change, change, text, withEarlier } from './change.ts'

/** Steps of ordinary risks, completions, what was undone, and what was set aside. */
export async function judgementChanges(ctx: Asking, householdId: string): Promise<Change[]> {
  const parts = await Promise.all([
    riskChanges(ctx, householdId),
    completionChanges(ctx, householdId),
    overrideChanges(ctx, householdId),
  ])
  return parts.flat()
}

async function riskChanges({ read }: Asking, householdId: string): Promise<Change[]> {
  const flags = await read
    .select({ row: riskFlags, by: users.name })
    .from(riskFlags)
    .leftJoin(users, eq(users.id, riskFlags.raisedBy))
    .where(eq(riskFlags.householdId, householdId))
  const events = await read
    .select({ row: riskEvents, riskType: riskFlags.riskType, by: users.name })
    .from(riskEvents)
    .innerJoin(riskFlags, eq(riskFlags.id, riskEvents.flagId))
    .leftJoin(users, eq(users.id, riskEvents.byUserId))
    .where(eq(riskFlags.householdId, householdId))
    .orderBy(asc(riskEvents.at), asc(riskEvents.id))
  return [
    ...flags.map(({ row, by }) =>
      change({
        id: row.id,
        at: row.raisedAt,
        by,
        kind: 'risk',
        about: row.riskType,
        now: { as: 'step', code: 'open' },
        visitId: row.visitId,
      }),
    ),
    ...withEarlier(events, ({ row }) => row.flagId).map(({ row: { row, riskType, by }, earlier }) =>
      change({
        id: row.id,
        at: row.at,
        by,
        kind: 'risk',
        about: riskType,
        old: { as: 'step', code: earlier?.row.step ?? 'open' },
        now: { as: 'step', code: row.step },
        reason: row.note,
      }),
    ),
  ]
}

async function completionChanges({ read }: Asking, householdId: string): Promise<Change[]> {
  const rows = await read
    .select({ row: completions, by: users.name })
    .from(completions)
    .leftJoin(users, eq(users.id, completions.byUserId))
    .where(eq(completions.householdId, householdId))
  const undone = await read
    .select({ row: completionReversals, certificateNo: completions.certificateNo, by: users.name })
    .from(completionReversals)
    .innerJoin(completions, eq(completions.id, completionReversals.completionId))
    .leftJoin(users, eq(users.id, completionReversals.byUserId))
    .where(eq(completions.householdId, householdId))
  return [
    ...rows.map(({ row, by }) =>
      change({ id: row.id, at: row.at, by, kind: 'completion', now: text(row.certificateNo) }),
    ),
    ...undone.map(({ row, certificateNo, by }) =>
      change({ id: row.id, at: row.at, by, kind: 'reversal', old: text(certificateNo), reason: row.reason }),
    ),
  ]
}

async function overrideChanges({ read }: Asking, householdId: string): Promise<Change[]> {
  const names = new Map(
    (await read.select({ id: users.id, name: users.name }).from(users)).map(row => [row.id, row.name]),
  )
  const rows = await read
    .select()
    .from(completionOverrides)
    .where(eq(completionOverrides.householdId, householdId))
  return rows
    .filter(({ itemKey }) => itemKey !== 'restricted')
    .flatMap(row => [
      change({
        id: row.id,
        at: row.at,
        by: names.get(row.byUserId) ?? null,
        kind: 'override',
        about: row.itemKey,
        reason: row.reason,
      }),
      ...(row.withdrawnAt === null
        ? []
        : [
            change({
              id: `${row.id}.withdrawn`,
              at: row.withdrawnAt,
              by: names.get(row.withdrawnBy ?? '') ?? null,
              kind: 'overrideWithdrawn',
              about: row.itemKey,
            }),
          ]),
    ])
}
