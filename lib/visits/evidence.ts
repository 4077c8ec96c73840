import { and, desc, eq } from 'drizzle-orm'
import type { Write } from '#db/client.ts'
import {
  appointments,
  handbookDistributions,
  riskFlags,
  skillRatings,
  statusEvents,
} from '#db/schema/index.ts'
import { later } from '#lib/calendar/dates.ts'
import { newId } from '#lib/ids.ts'
import type { RevisionRow } from './records.ts'
import type { LogVisitInput } from './schema.ts'

interface Origin {
  input: LogVisitInput
  caregiverId: string
  userId: string
  now: number
}

/**
 * Writes everything that an accepted revision is evidence of. Ratings are written anew for each revision (those
 * of a superseded one no longer count); flags, books and appointments only where they say something new.
 * @param before the revision that held until now
 */
export async function keepEvidence(write: Write, origin: Origin, before: RevisionRow | null): Promise<void> {
  await keepRatings(write, origin)
  await keepFlags(write, origin)
  await keepAppointment(write, origin, before)
  await keepDistribution(write, origin)
  await beginTraining(write, origin)
}

async function keepRatings(write: Write, { input, caregiverId, userId, now }: Origin) {
  if (input.skills.length === 0) return
  await write.insert(skillRatings).values(
    input.skills.map(({ code, level, place, steps }) => ({
      id: newId(),
      householdId: input.householdId,
      caregiverId,
      skillCode: code,
      level,
      place,
      onDate: input.visitDate,
      visitId: input.visitId,
      revisionId: input.revisionId,
      classSessionId: null,
      steps: steps ?? null,
      trainerId: userId,
      at: now,
    })),
  )
}

/**
 * Raises the ordinary flags of a revision. One that the visit raised before stands as it is, and one that a
 * correction leaves out stays open: the desk closes flags, with an outcome (domain.md C3).
 */
export async function keepFlags(write: Write, { input, userId, now }: Omit<Origin, 'caregiverId'>) {
  const earlier = await write
    .select({ riskType: riskFlags.riskType, level: riskFlags.level })
    .from(riskFlags)
    .where(eq(riskFlags.visitId, input.visitId))
  const raised = input.riskFlags.filter(
    flag => !earlier.some(row => row.riskType === flag.riskType && row.level === flag.level),
  )
  if (raised.length === 0) return
  await write.insert(riskFlags).values(
    raised.map(flag => ({
      id: newId(),
      householdId: input.householdId,
      visitId: input.visitId,
      revisionId: input.revisionId,
      riskType: flag.riskType,
      level: flag.level,
      note: flag.note || null,
      onDate: input.visitDate,
      raisedBy: userId,
      raisedAt: now,
    })),
  )
}

/** The next date, also that there is none and why. A correction that leaves it alone does not undo a later change. */
async function keepAppointment(write: Write, { input, userId, now }: Origin, before: RevisionRow | null) {
  const said = (body: LogVisitInput) =>
    JSON.stringify([
      body.visitDate,
      body.nextVisitDate,
      body.nextVisitTime ?? null,
      body.noNextReason ?? null,
    ])
  if (before && said(before.body) === said(input)) return
  await write.insert(appointments).values({
    id: newId(),
    householdId: input.householdId,
    onDate: input.nextVisitDate,
    atTime: input.nextVisitTime ?? null,
    noDateReason: input.noNextReason ?? null,
    basisDate: input.visitDate,
    visitId: input.visitId,
    revisionId: input.revisionId,
    reason: null,
    byUserId: userId,
    at: now,
  })
}

async function keepDistribution(write: Write, { input, userId, now }: Origin) {
  if (!input.handbookGiven) return
  const { editionId } = input.handbookGiven
  const earlier = await write
    .select({ id: handbookDistributions.id })
    .from(handbookDistributions)
    .where(
      and(eq(handbookDistributions.visitId, input.visitId), eq(handbookDistributions.editionId, editionId)),
    )
  if (earlier.length > 0) return
  await write.insert(handbookDistributions).values({
    id: newId(),
    householdId: input.householdId,
    editionId,
    onDate: input.visitDate,
    visitId: input.visitId,
    byUserId: userId,
    at: now,
  })
}

/** The first visit that was met takes an assessed household into training (domain.md A2). */
async function beginTraining(write: Write, { input, userId, now }: Origin) {
  if (!input.met) return
  const [last] = await write
    .select()
    .from(statusEvents)
    .where(eq(statusEvents.householdId, input.householdId))
    .orderBy(desc(statusEvents.position))
    .limit(1)
  if (last?.status !== 'assessed') return
  await write.insert(statusEvents).values({
    id: newId(),
    householdId: input.householdId,
    position: last.position + 1,
    status: 'inTraining',
    onDate: later(input.visitDate, last.onDate),
    reasonCode: null,
    note: null,
    byUserId: userId,
    at: now,
  })
}
