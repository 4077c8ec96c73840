import { asc, eq } from 'drizzle-orm'
import {
  appointments,
  assignments,
  caregivers,
  consents,
  eligibilityReviews,
  householdMembers,
  planDecisions,
  statusEvents,
  users,
} from '#db/schema/index.ts'
import type { Asking } from '#lib/progress/queries.ts'
import { type Change, change, day, text, withEarlier } from './change.ts'

/** Status, approval, consents, trainer, caregiver, plan and agreed dates of a household. */
export async function householdChanges(ctx: Asking, householdId: string): Promise<Change[]> {
  const parts = await Promise.all([
    statusChanges(ctx, householdId),
    consentChanges(ctx, householdId),
    peopleChanges(ctx, householdId),
    planChanges(ctx, householdId),
    dateChanges(ctx, householdId),
  ])
  return parts.flat()
}

async function statusChanges({ read }: Asking, householdId: string): Promise<Change[]> {
  const events = await read
    .select({ row: statusEvents, by: users.name })
    .from(statusEvents)
    .leftJoin(users, eq(users.id, statusEvents.byUserId))
    .where(eq(statusEvents.householdId, householdId))
    .orderBy(asc(statusEvents.position))
  const reviews = await read
    .select({ row: eligibilityReviews, by: users.name })
    .from(eligibilityReviews)
    .leftJoin(users, eq(users.id, eligibilityReviews.byUserId))
    .where(eq(eligibilityReviews.householdId, householdId))
  return [
    ...withEarlier(events).map(({ row: { row, by }, earlier }) =>
      change({
        id: row.id,
        at: row.at,
        by,
        kind: 'status',
        about: row.reasonCode,
        old: earlier ? { as: 'status', code: earlier.row.status } : null,
        now: { as: 'status', code: row.status },
        reason: row.note,
      }),
    ),
    ...reviews.map(({ row, by }) =>
      change({
        id: row.id,
        at: row.at,
        by,
        kind: 'review',
        about: row.reasonCode,
        now: { as: 'verdict', code: row.approved ? 'approved' : 'rejected' },
        reason: row.note,
      }),
    ),
  ]
}

async function consentChanges({ read }: Asking, householdId: string): Promise<Change[]> {
  const rows = await read
    .select({ row: consents, by: users.name })
    .from(consents)
    .leftJoin(users, eq(users.id, consents.byUserId))
    .where(eq(consents.householdId, householdId))
    .orderBy(asc(consents.at), asc(consents.id))
  const said = (granted: boolean) => ({ as: 'consent' as const, code: granted ? 'granted' : 'refused' })
  return withEarlier(rows, ({ row }) => row.kind).map(({ row: { row, by }, earlier }) =>
    change({
      id: row.id,
      at: row.at,
      by,
      kind: 'consent',
      about: row.kind,
      old: earlier ? said(earlier.row.granted) : null,
      now: said(row.granted),
    }),
  )
}

async function peopleChanges({ read }: Asking, householdId: string): Promise<Change[]> {
  const given = await read
    .select({ row: assignments, trainer: users.name })
    .from(assignments)
    .innerJoin(users, eq(users.id, assignments.trainerId))
    .where(eq(assignments.householdId, householdId))
    .orderBy(asc(assignments.fromDate), asc(assignments.at))
  const names = new Map(
    (await read.select({ id: users.id, name: users.name }).from(users)).map(row => [row.id, row.name]),
  )
  const members = await read
    .select({ row: householdMembers, name: caregivers.name })
    .from(householdMembers)
    .innerJoin(caregivers, eq(caregivers.id, householdMembers.caregiverId))
    .where(eq(householdMembers.householdId, householdId))
    .orderBy(asc(householdMembers.since), asc(householdMembers.createdAt))
  return [
    ...withEarlier(given).map(({ row: { row, trainer }, earlier }) =>
      change({
        id: row.id,
        at: row.at,
        by: names.get(row.assignedBy ?? '') ?? null,
        kind: 'assignment',
        old: text(earlier?.trainer),
        now: text(trainer),
        reason: row.reason,
      }),
    ),
    ...withEarlier(members.filter(({ row }) => row.standing === 'primary')).map(
      ({ row: { row, name }, earlier }) =>
        change({
          id: row.id,
          at: row.createdAt,
          by: null,
          kind: 'caregiver',
          old: text(earlier?.name),
          now: text(name),
        }),
    ),
  ]
}

async function planChanges({ read }: Asking, householdId: string): Promise<Change[]> {
  const rows = await read
    .select({ row: planDecisions, by: users.name })
    .from(planDecisions)
    .leftJoin(users, eq(users.id, planDecisions.byUserId))
    .where(eq(planDecisions.householdId, householdId))
    .orderBy(asc(planDecisions.at), asc(planDecisions.id))
  const said = (decision: string) => ({ as: 'decision' as const, code: decision })
  return withEarlier(rows, ({ row }) => row.skillCode).map(({ row: { row, by }, earlier }) =>
    change({
      id: row.id,
      at: row.at,
      by,
      kind: 'plan',
      about: row.skillCode,
      old: earlier ? said(earlier.row.decision) : null,
      now: said(row.decision),
      reason: row.reason,
    }),
  )
}

async function dateChanges({ read }: Asking, householdId: string): Promise<Change[]> {
  const rows = await read
    .select({ row: appointments, by: users.name })
    .from(appointments)
    .leftJoin(users, eq(users.id, appointments.byUserId))
    .where(eq(appointments.householdId, householdId))
    .orderBy(asc(appointments.basisDate), asc(appointments.at), asc(appointments.id))
  return withEarlier(rows).map(({ row: { row, by }, earlier }) =>
    change({
      id: row.id,
      at: row.at,
      by,
      kind: 'appointment',
      old: day(earlier?.row.onDate),
      now: day(row.onDate),
      reason: row.reason,
      visitId: row.visitId,
    }),
  )
}
