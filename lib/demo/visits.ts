import * as schema from '#db/schema/index.ts'
import { addDays } from '#lib/calendar/dates.ts'
import { digestOf } from '#lib/visits/delivery.ts'
import type { LogVisitInput } from '#lib/visits/schema.ts'
import { userIds } from './cast.ts'
import type { Home } from './home.ts'
import { minutesLater, type Stage } from './stage.ts'
import { attemptBody, visitBody } from './visit-body.ts'
import { keepEvidence, keepSealed } from './visit-evidence.ts'
import type { AttemptStory, Judgement, VisitStory } from './visit-story.ts'

type VisitRow = typeof schema.visits.$inferInsert

const MINUTES_TO_SEND = 6

/** Tells a visit: every row that `visit.log` would have written for it, then what the desk said. */
export function logVisit(stage: Stage, home: Home, story: VisitStory): string {
  const ids = idsFor(stage, story)
  const body = visitBody(stage, home, ids, story)
  const receivedAt = story.receivedAt ?? arrival(stage, body)
  const visit = addVisit(stage, home, body, receivedAt)
  keepEvidence(stage, home, body, receivedAt, null)
  keepSealed(stage, home, story, body, receivedAt)
  judge(stage, body, story.judgements ?? [])
  if (story.correction) correct(stage, home, visit, body, story.correction)
  return ids.visitId
}

/** Tells a visit where nobody was met. */
export function logAttempt(stage: Stage, home: Home, story: AttemptStory): string {
  const ids = idsFor(stage, story)
  const body = attemptBody(stage, home, ids, story)
  const receivedAt = story.receivedAt ?? arrival(stage, body)
  addVisit(stage, home, body, receivedAt)
  keepEvidence(stage, home, body, receivedAt, null)
  judge(stage, body, story.judgements ?? [])
  return ids.visitId
}

const idsFor = (stage: Stage, story: { on: string }) => {
  const at = stage.at(story.on, '08:00')
  return { visitId: stage.id(at), revisionId: stage.id(at) }
}

const arrival = (stage: Stage, body: LogVisitInput) =>
  Math.min(minutesLater(body.savedAt, MINUTES_TO_SEND), stage.at(stage.today, '23:59'))

/** Order of arrival and record numbers are given when the world is whole: see `numberRecords`. */
function addVisit(stage: Stage, home: Home, body: LogVisitInput, receivedAt: number): VisitRow {
  const visit = stage.sheet.add(schema.visits, {
    id: body.visitId,
    householdId: home.id,
    trainerId: home.trainerId as string,
    caregiverId: home.caregiverId,
    recordNo: null,
    currentRevisionId: body.revisionId,
    receivedAt,
  })
  addRevision(stage, home, body, receivedAt)
  return visit
}

function addRevision(stage: Stage, home: Home, body: LogVisitInput, receivedAt: number) {
  const bytes = JSON.stringify(body)
  stage.sheet.add(schema.visitRevisions, {
    id: body.revisionId,
    revisionId: body.revisionId,
    visitId: body.visitId,
    householdId: home.id,
    basedOn: body.basedOn,
    sha256: digestOf(bytes),
    bytes,
    body,
    visitDate: body.visitDate,
    met: body.met,
    kind: body.kind,
    disposition: 'accepted',
    dispositionReason: null,
    savedAt: body.savedAt,
    receivedAt,
    seq: 0,
    deviceId: body.deviceId,
    byUserId: home.trainerId as string,
  })
}

function judge(stage: Stage, body: LogVisitInput, judgements: readonly Judgement[]) {
  for (const { verdict, on, time, by, comment } of judgements) {
    const at = stage.at(on, time ?? '15:00')
    stage.sheet.add(schema.visitReviews, {
      id: stage.id(at),
      visitId: body.visitId,
      revisionId: body.revisionId,
      verdict,
      comment: comment ?? null,
      byUserId: by ?? userIds.maXiaoyun,
      at,
    })
  }
}

/** A later revision takes the place of the one before; both stay. */
function correct(
  stage: Stage,
  home: Home,
  visit: VisitRow,
  before: LogVisitInput,
  correction: NonNullable<VisitStory['correction']>,
) {
  const savedAt = correction.savedAt ?? stage.at(addDays(before.visitDate, 2), '09:20')
  const body: LogVisitInput = {
    ...before,
    ...correction.change,
    revisionId: stage.id(savedAt),
    basedOn: before.revisionId,
    correctionReason: correction.reason,
    savedAt,
  }
  const receivedAt = correction.receivedAt ?? arrival(stage, body)
  addRevision(stage, home, body, receivedAt)
  visit.currentRevisionId = body.revisionId
  keepEvidence(stage, home, body, receivedAt, before)
  judge(stage, body, correction.judgements ?? [])
}
