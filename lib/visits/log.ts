import { eq } from 'drizzle-orm'
import type { Write } from '#db/client.ts'
import { editions, visitReviews } from '#db/schema/index.ts'
import type { Actor } from '#lib/access/actor.ts'
import { command, created, type Outcome, refused, type Sent, same } from '#lib/command.ts'
import { type FieldProblem, invalid, notFound } from '#lib/errors.ts'
import { newId } from '#lib/ids.ts'
import { getDefinition } from '#lib/programmes/queries.ts'
import { installationFacts } from '#lib/setup/installation.ts'
import { checkAddress, type Found, findWhatIsThere } from './arrival.ts'
import { conflictProblem, digestOf, receiptOf } from './delivery.ts'
import { keepEvidence, keepFlags } from './evidence.ts'
import { type Arrival, currentRevision, keepRevision, keepVisit, originOf } from './keep.ts'
import { caregiverOn, photoConsentOf, wasAssigned } from './reach.ts'
import type { ConflictReason, Receipt } from './receipt.ts'
import type { RevisionRow } from './records.ts'
import { checkVisit, visitState } from './rules.ts'
import { LogVisitInput } from './schema.ts'
import { keepSealedPart, openSealedPart } from './sealed.ts'

/**
 * `visit.log`: takes one revision of a visit (settled.md 11–15). The same bytes again give the same receipt; other
 * bytes under the id, or a base that is no longer the newest, are kept beside and answered with 409.
 */
export const logVisit = command('visit.log', {
  input: LogVisitInput,
  load: findWhatIsThere,
  run: takeRevision,
})

interface Given {
  write: Write
  /** Who made the visit. */
  actor: Actor
  now: number
  input: LogVisitInput
  loaded: Found
  sent: Sent
}

/** Takes one revision as its author's, whoever carries it: the phone itself, or the desk with the phone's file. */
export async function takeRevision({
  write,
  actor,
  now,
  input,
  loaded,
  sent,
}: Given): Promise<Outcome<Receipt>> {
  if (!loaded.household) throw notFound()
  const { epoch } = await installationFacts(write)
  const sha256 = digestOf(sent.raw)
  const { visit, head, sameId } = loaded
  const again = sameId.find(row => row.sha256 === sha256)
  if (again && visit) {
    if (again.disposition !== 'conflict') return same(receiptOf(again, visit, epoch))
    return refused(conflictProblem(again, { visit, head: head ?? again, epoch }))
  }
  checkAddress(input, sent, loaded.household, visit)
  const arrival: Arrival = {
    write,
    actor,
    now,
    input,
    household: loaded.household,
    visit,
    head,
    programme: await getDefinition(write, loaded.household.programmeVersionId),
    caregiverId: await caregiverOfVisit(write, input),
    raw: sent.raw,
    sha256,
    epoch,
  }
  const clash = await clashOf(arrival, sameId)
  return clash ? keepBeside(arrival, clash) : keep(arrival)
}

async function caregiverOfVisit(write: Write, input: LogVisitInput): Promise<string> {
  const caregiverId = await caregiverOn(write, input.householdId, input.visitDate)
  if (!caregiverId) throw notFound()
  return caregiverId
}

/** Why a new content cannot take its place: its id is taken, its base is not the newest, the visit is void. */
async function clashOf(
  { write, visit, head, input }: Arrival,
  sameId: RevisionRow[],
): Promise<ConflictReason | null> {
  if (!visit || !head) return null
  if (sameId.length > 0) return 'otherContent'
  const reviews = await write.select().from(visitReviews).where(eq(visitReviews.visitId, visit.id))
  if (visitState(visit.currentRevisionId, reviews) === 'voided') return 'voided'
  return input.basedOn === head.revisionId ? null : 'staleBase'
}

/** Keeps a content beside the one that holds, and answers 409 with the difference. Nothing is lost. */
async function keepBeside(arrival: Arrival, reason: ConflictReason): Promise<Outcome<Receipt>> {
  const { write, input, visit, head, epoch, household, programme } = arrival
  if (!visit || !head) throw notFound()
  const row = await keepRevision(arrival, newId(), 'conflict', reason)
  const { part, errors } = openSealedPart(input, programme)
  if (errors.length === 0) await keepSealedPart(write, part, programme, originOf(arrival))
  return refused(conflictProblem(row, { visit, head, epoch }), {
    kind: 'visit',
    id: visit.id,
    householdId: household.id,
    details: { revisionId: input.revisionId, disposition: 'conflict', reason, seq: row.seq },
  })
}

/** Keeps a revision as the one that holds, or set aside when the trainer did not have the household that day. */
async function keep(arrival: Arrival): Promise<Outcome<Receipt>> {
  const { write, actor, now, input, household, visit, programme, epoch } = arrival
  const { part, errors } = openSealedPart(input, programme)
  const problems = [...(await problemsIn(arrival)), ...errors]
  if (problems.length > 0) throw invalid(problems)

  const accepted = await wasAssigned(write, actor.userId, household.id, input.visitDate)
  const before = await currentRevision(write, visit)
  const kept = await keepVisit(arrival, accepted)
  const row = await keepRevision(
    arrival,
    input.revisionId,
    accepted ? 'accepted' : 'setAside',
    accepted ? null : 'notAssignedOnDate',
  )
  await keepSealedPart(write, part, programme, originOf(arrival))
  const origin = { input, caregiverId: arrival.caregiverId, userId: actor.userId, now }
  if (accepted) await keepEvidence(write, origin, before)
  // A danger is a danger, whoever saw it on whichever day.
  else await keepFlags(write, origin)
  return created(receiptOf(row, kept, epoch), {
    kind: 'visit',
    id: input.visitId,
    householdId: household.id,
    details: {
      revisionId: input.revisionId,
      disposition: row.disposition,
      recordNo: kept.recordNo,
      seq: row.seq,
    },
  })
}

/** Errors of the record itself. Warnings are the phone's: they never keep a record from being taken. */
async function problemsIn({ write, input, household, programme, now }: Arrival): Promise<FieldProblem[]> {
  const photoConsent = await photoConsentOf(write, household.id)
  const { errors } = checkVisit(input, {
    programme,
    now,
    household: { plan: [], photoConsent, approvedOn: null, makeupLessons: 0 },
  })
  return [...errors, ...(await unknownEdition(write, input))]
}

async function unknownEdition(write: Write, { handbookGiven }: LogVisitInput): Promise<FieldProblem[]> {
  if (!handbookGiven) return []
  const rows = await write
    .select({ id: editions.id })
    .from(editions)
    .where(eq(editions.id, handbookGiven.editionId))
  return rows.length > 0 ? [] : [{ path: 'handbookGiven.editionId', key: 'errors.field.edition' }]
}
