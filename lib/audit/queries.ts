import { asc, eq } from 'drizzle-orm'
import { auditLog, readLog, users } from '#db/schema/index.ts'
import { authorize } from '#lib/access/policy.ts'
import { type Asking, getHouseholdFacts } from '#lib/progress/queries.ts'
import { type Change, change, text } from './change.ts'
import { evidenceChanges } from './changes-evidence.ts'
import { householdChanges } from './changes-household.ts'
import { judgementChanges } from './changes-judgements.ts'
import { visitChanges } from './changes-visits.ts'

export type { Change, ChangeKind, Said } from './change.ts'

/**
 * Everything that was changed about one household: who, when, old, new and why; the newest first. Restricted
 * things are in none of it (settled.md 2). Throws 401, 403 and NotFound.
 */
export async function listHouseholdChanges(ctx: Asking, householdId: string): Promise<Change[]> {
  authorize(ctx.actor, 'audit.read')
  await getHouseholdFacts(ctx, householdId)
  const parts = await Promise.all([
    householdChanges(ctx, householdId),
    evidenceChanges(ctx, householdId),
    judgementChanges(ctx, householdId),
    visitChanges(ctx, householdId),
    reveals(ctx, householdId),
  ])
  return parts.flat().sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))
}

/** Who had a masked number shown, which one and why. */
async function reveals({ read }: Asking, householdId: string): Promise<Change[]> {
  const rows = await read
    .select({ row: auditLog, by: users.name })
    .from(auditLog)
    .leftJoin(users, eq(users.id, auditLog.actorId))
    .where(eq(auditLog.householdId, householdId))
    .orderBy(asc(auditLog.at), asc(auditLog.id))
  return rows
    .filter(({ row }) => row.action === 'identity.reveal')
    .map(({ row, by }) =>
      change({
        id: row.id,
        at: row.at,
        by,
        kind: 'reveal',
        about: String(row.details?.what ?? ''),
        now: text(String(row.details?.reason ?? '')),
      }),
    )
}

export interface ReadEntry {
  id: string
  at: number
  by: string
  role: string
  what: string
}

/** How a read of restricted flags is written down; a household's history does not tell of it (settled.md 2). */
export const RESTRICTED_READ = 'restricted'

/** Who read health data of a household without being assigned to it, the newest first. Throws 401, 403, NotFound. */
export async function listReads(ctx: Asking, householdId: string): Promise<ReadEntry[]> {
  authorize(ctx.actor, 'audit.read')
  await getHouseholdFacts(ctx, householdId)
  const rows = await ctx.read
    .select({ row: readLog, by: users.name })
    .from(readLog)
    .leftJoin(users, eq(users.id, readLog.actorId))
    .where(eq(readLog.householdId, householdId))
  return rows
    .filter(({ row }) => row.what !== RESTRICTED_READ)
    .map(({ row, by }) => ({ id: row.id, at: row.at, by: by ?? '', role: row.actorRole, what: row.what }))
    .sort((a, b) => b.at - a.at)
}
