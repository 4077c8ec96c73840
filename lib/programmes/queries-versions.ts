import { desc, eq } from 'drizzle-orm'
import { programmeVersions, users } from '#db/schema/index.ts'
import { authorize } from '#lib/access/policy.ts'
import type { Asking } from '#lib/progress/queries.ts'
import { changedKeys, numbersOf } from './change.ts'
import type { Changeable } from './change-schema.ts'

export interface RuleVersion {
  id: string
  number: number
  note: string | null
  byName: string | null
  at: number
  /** What this version changed of the one before. */
  changes: { key: Changeable; before: number; after: number }[]
}

/** The versions of a programme that the caller has found in his scope, the newest first. Throws 401 and 403. */
export async function listRuleVersions(ctx: Asking, programmeId: string): Promise<RuleVersion[]> {
  authorize(ctx.actor, 'board.read')
  const rows = await ctx.read
    .select({ row: programmeVersions, byName: users.name })
    .from(programmeVersions)
    .leftJoin(users, eq(users.id, programmeVersions.createdBy))
    .where(eq(programmeVersions.programmeId, programmeId))
    .orderBy(desc(programmeVersions.number))
  return rows.map(({ row: { id, number, note, createdAt, definition }, byName }, i) => {
    const earlier = rows[i + 1]?.row.definition
    const [before, after] = [earlier && numbersOf(earlier), numbersOf(definition)]
    const changes = before
      ? changedKeys(before, after).map(key => ({ key, before: before[key], after: after[key] }))
      : []
    return { id, number, note, byName, at: createdAt, changes }
  })
}
