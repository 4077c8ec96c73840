import * as schema from '#db/schema/index.ts'
import { planOf } from '#lib/assessments/rules.ts'
import type { Status } from '#lib/households/rules.ts'
import { completion, type HouseholdFacts } from '#lib/progress/rules.ts'
import { hashesByVisit } from '#lib/visits/photo-rules.ts'
import { visitFact } from '#lib/visits/rules.ts'
import { visitState } from '#lib/visits/state.ts'
import { complete } from './evidence.ts'
import type { Home } from './home.ts'
import type { DemoTable, RowOf } from './sheet.ts'
import type { Stage } from './stage.ts'

/** What the rules of progress read, from the rows told so far. */
export function factsSoFar(stage: Stage, home: Pick<Home, 'id' | 'programme'>): HouseholdFacts {
  const programme = home.programme.definition
  const own = <T extends DemoTable>(table: T): RowOf<T>[] =>
    stage.sheet.rowsOf(table).filter(row => (row as { householdId?: string }).householdId === home.id)
  const present = own(schema.householdMembers).find(row => row.standing === 'primary' && !row.until)
  const hers = <T extends { caregiverId: string }>(rows: readonly T[]) =>
    rows.filter(({ caregiverId }) => caregiverId === present?.caregiverId)
  const approval = own(schema.eligibilityReviews).find(({ approved }) => approved)
  const assessment = own(schema.needsAssessments).at(-1)
  const decisions = own(schema.planDecisions).map(({ skillCode, decision, reason, byUserId, at }) => ({
    skill: skillCode,
    decision,
    reason,
    by: byUserId,
    at,
  }))
  const closed = new Set(
    stage.sheet.rowsOf(schema.riskEvents).flatMap(({ flagId, step }) => (step === 'closed' ? [flagId] : [])),
  )
  const holding = new Set(own(schema.visits).map(({ currentRevisionId }) => currentRevisionId))
  const judged = own(schema.completions).at(-1)
  return {
    householdId: home.id,
    seat: stage.sheet.rowsOf(schema.households).find(({ id }) => id === home.id)?.seat ?? null,
    statusEvents: own(schema.statusEvents).map(({ status, onDate, at, position, reasonCode }) => ({
      status: status as Status,
      on: onDate,
      at,
      position,
      reason: reasonCode ?? null,
    })),
    consents: own(schema.consents),
    eligibilityApproved: approval !== undefined,
    approvedOn: approval?.onDate ?? null,
    plan: assessment ? planOf(assessment.needsTags, decisions, programme) : [],
    classAttendances: classesOf(stage, home, present?.caregiverId),
    visits: visitsOf(stage, home),
    ratings: hers(own(schema.skillRatings))
      .filter(({ revisionId }) => !revisionId || holding.has(revisionId))
      .map(({ skillCode, onDate, ...rating }) => ({ ...rating, skill: skillCode, date: onDate })),
    tests: hers(own(schema.testAttempts)).map(({ kind, score, onDate }) => ({ kind, score, date: onDate })),
    surveys: hers(own(schema.surveyResponses)).map(({ onDate }) => ({ date: onDate })),
    followUps: own(schema.followUps).map(({ onDate, answered }) => ({ date: onDate, answered })),
    openFlags: own(schema.riskFlags).filter(({ id }) => !closed.has(id)),
    overrides: [],
    completion: judged ? { on: judged.onDate, at: judged.at } : null,
  }
}

function classesOf(
  stage: Stage,
  home: Pick<Home, 'id'>,
  caregiverId: string | undefined,
): HouseholdFacts['classAttendances'] {
  const sessions = new Map(stage.sheet.rowsOf(schema.classSessions).map(session => [session.id, session]))
  return stage.sheet.rowsOf(schema.attendances).flatMap(row => {
    const { householdId, sessionId, presence } = row
    const session = sessions.get(sessionId)
    if (householdId !== home.id || row.caregiverId !== caregiverId || !session) return []
    return [{ sessionId, date: session.heldOn, modules: session.moduleCodes, present: presence !== 'absent' }]
  })
}

function visitsOf(stage: Stage, home: Pick<Home, 'id' | 'programme'>): HouseholdFacts['visits'] {
  const programme = home.programme.definition
  const revisions = new Map(
    stage.sheet
      .rowsOf(schema.visitRevisions)
      .filter(({ householdId }) => householdId === home.id)
      .map(revision => [revision.id, revision]),
  )
  const visits = stage.sheet.rowsOf(schema.visits).filter(({ householdId }) => householdId === home.id)
  const ids = new Set(visits.map(({ id }) => id))
  const reviews = stage.sheet.rowsOf(schema.visitReviews).filter(({ visitId }) => ids.has(visitId))
  const photos = hashesByVisit(
    stage.sheet.rowsOf(schema.visitPhotos).filter(({ visitId }) => ids.has(visitId)),
  )
  return visits.flatMap(({ id, currentRevisionId, receivedAt }) => {
    const revision = revisions.get(currentRevisionId ?? '')
    if (!revision) return []
    const own = reviews.filter(({ visitId }) => visitId === id)
    const state = visitState(revision.id, own)
    const photosThere = photos.get(id) ?? new Set<string>()
    return [visitFact(revision.body, { state, receivedAt, programme, photosThere })]
  })
}

/**
 * Confirms a completion with what the rule says on that day. Throws when the story does not truly satisfy it:
 * the demo never shows a completion that the product would refuse.
 */
export function confirmCompletion(
  stage: Stage,
  home: Home,
  given: { on: string; certificate: number; by?: string },
) {
  const { holds, items } = completion(factsSoFar(stage, home), home.programme.definition, given.on)
  if (!holds) {
    const missing = items
      .filter(({ state }) => state === 'missing')
      .map(({ key, codes }) => `${key} ${codes}`)
    throw new Error(`${home.studentNo} cannot be completed: ${missing.join('; ')}`)
  }
  complete(stage, home, { ...given, items: items.map(({ key, state }) => ({ key, state })) })
}
