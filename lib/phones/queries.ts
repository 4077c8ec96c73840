import { and, eq, exists, inArray } from 'drizzle-orm'
import { assignments, households, phones, users } from '#db/schema/index.ts'
import { visibleHouseholds } from '#lib/access/scope.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import type { Asking } from '#lib/progress/queries.ts'
import type { StuckRecord } from './schema.ts'

/** One phone as it last spoke of itself. */
export interface PhoneReport {
  deviceId: string
  trainerId: string
  trainerName: string
  waiting: number
  filesWaiting: number
  attention: number
  oldestAt: number | null
  deliveredAt: number | null
  /** Only records of visible households. */
  stuck: (StuckRecord & { studentNo: string })[]
  offline: 'on' | 'off'
  persisted: boolean | null
  reportedAt: number
}

/** The phones of trainers who have or had a visible household, the one that spoke last first. */
export async function listPhones({ read, actor, now }: Asking): Promise<PhoneReport[]> {
  const scope = visibleHouseholds(read, actor, localDateOf(now))
  const visible = read.select({ id: households.id }).from(households).where(scope)
  const rows = await read
    .select({ phone: phones, name: users.name })
    .from(phones)
    .innerJoin(users, eq(users.id, phones.userId))
    .where(
      exists(
        read
          .select({ id: assignments.id })
          .from(assignments)
          .where(and(eq(assignments.trainerId, phones.userId), inArray(assignments.householdId, visible))),
      ),
    )
  const named = [...new Set(rows.flatMap(({ phone }) => phone.stuck.map(({ householdId }) => householdId)))]
  const seen = await visibleAmong(read, scope, named)
  return rows
    .map(({ phone: { id: _, userId, build: __, ...phone }, name }) => ({
      ...phone,
      trainerId: userId,
      trainerName: name,
      stuck: phone.stuck.flatMap(record => {
        const studentNo = seen.get(record.householdId)
        return studentNo === undefined ? [] : [{ ...record, studentNo }]
      }),
    }))
    .sort((a, b) => b.reportedAt - a.reportedAt)
}

async function visibleAmong(
  read: Asking['read'],
  scope: ReturnType<typeof visibleHouseholds>,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await read
    .select({ id: households.id, studentNo: households.studentNo })
    .from(households)
    .where(and(inArray(households.id, [...ids]), scope))
  return new Map(rows.map(({ id, studentNo }) => [id, studentNo ?? '']))
}
