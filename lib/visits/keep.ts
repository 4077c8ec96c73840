import { eq } from 'drizzle-orm'
import type { Write } from '#db/client.ts'
import { visitRevisions, visits } from '#db/schema/index.ts'
import type { Actor } from '#lib/access/actor.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { nextSeq } from './delivery.ts'
import type { HouseholdRow } from './reach.ts'
import { nextRecordNumber } from './record-number.ts'
import type { RevisionRow, VisitRow } from './records.ts'
import type { LogVisitInput } from './schema.ts'

/** A new content of a visit on its way into the database, and what is already there. */
export interface Arrival {
  write: Write
  actor: Actor
  now: number
  input: LogVisitInput
  household: HouseholdRow
  visit: VisitRow | undefined
  head: RevisionRow | undefined
  programme: ProgrammeDefinition
  caregiverId: string
  raw: string
  sha256: string
  epoch: string
}

/** The revision that held until now. */
export async function currentRevision(
  write: Write,
  visit: VisitRow | undefined,
): Promise<RevisionRow | null> {
  if (!visit?.currentRevisionId) return null
  const [row] = await write
    .select()
    .from(visitRevisions)
    .where(eq(visitRevisions.id, visit.currentRevisionId))
  return row ?? null
}

/** Writes the visit's row: its number on the first accepted revision, and which revision holds. */
export async function keepVisit(arrival: Arrival, accepted: boolean): Promise<VisitRow> {
  const { write, actor, now, input, household, visit, programme, caregiverId } = arrival
  const recordNo =
    visit?.recordNo ?? (accepted ? await nextRecordNumber(write, household, input, programme) : null)
  const row: VisitRow = {
    id: input.visitId,
    householdId: household.id,
    trainerId: actor.userId,
    caregiverId: accepted || !visit ? caregiverId : visit.caregiverId,
    recordNo,
    currentRevisionId: accepted ? input.revisionId : (visit?.currentRevisionId ?? null),
    receivedAt: visit?.receivedAt ?? now,
  }
  if (visit) await write.update(visits).set(row).where(eq(visits.id, visit.id))
  else await write.insert(visits).values(row)
  return row
}

/** Writes what was sent, byte for byte, with its place in the order of arrival. */
export async function keepRevision(
  { write, actor, now, input, household, raw, sha256 }: Arrival,
  id: string,
  disposition: RevisionRow['disposition'],
  dispositionReason: string | null,
): Promise<RevisionRow> {
  const row: RevisionRow = {
    id,
    revisionId: input.revisionId,
    visitId: input.visitId,
    householdId: household.id,
    basedOn: input.basedOn,
    sha256,
    bytes: raw,
    body: input,
    visitDate: input.visitDate,
    met: input.met,
    kind: input.kind,
    disposition,
    dispositionReason,
    savedAt: input.savedAt,
    receivedAt: now,
    seq: await nextSeq(write),
    deviceId: input.deviceId,
    byUserId: actor.userId,
  }
  await write.insert(visitRevisions).values(row)
  return row
}

/** Whose and which the sealed part is. */
export const originOf = ({ input, household, caregiverId, actor, now }: Arrival) => ({
  visitId: input.visitId,
  revisionId: input.revisionId,
  householdId: household.id,
  caregiverId,
  visitDate: input.visitDate,
  userId: actor.userId,
  now,
})
