import * as schema from '#db/schema/index.ts'
import { stressResult } from '#lib/assessments/rules.ts'
import { addDays } from '#lib/calendar/dates.ts'
import { riskTypeOf } from '#lib/programmes/rules.ts'
import { digestOf } from '#lib/visits/delivery.ts'
import type { LogVisitInput } from '#lib/visits/schema.ts'
import { userIds } from './cast.ts'
import { stressCheckOf } from './evidence.ts'
import { changeStatus, type Home } from './home.ts'
import { minutesLater, type Stage } from './stage.ts'
import { attemptBody, visitBody } from './visit-body.ts'
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

function keepEvidence(
  stage: Stage,
  home: Home,
  body: LogVisitInput,
  at: number,
  before: LogVisitInput | null,
) {
  const trainerId = home.trainerId as string
  const origin = { householdId: home.id, visitId: body.visitId, revisionId: body.revisionId }
  for (const { code, level, place, steps } of body.skills) {
    stage.sheet.add(schema.skillRatings, {
      id: stage.id(at),
      ...origin,
      caregiverId: home.caregiverId,
      skillCode: code,
      level,
      place,
      onDate: body.visitDate,
      classSessionId: null,
      steps: steps ?? null,
      trainerId,
      at,
    })
  }
  const known = new Set(before?.riskFlags.map(flag => `${flag.riskType} ${flag.level}`))
  for (const { riskType, level, note } of body.riskFlags) {
    if (known.has(`${riskType} ${level}`)) continue
    stage.sheet.add(schema.riskFlags, {
      id: stage.id(at),
      ...origin,
      riskType,
      level,
      note: note || null,
      onDate: body.visitDate,
      raisedBy: trainerId,
      raisedAt: at,
    })
  }
  if (!before || before.nextVisitDate !== body.nextVisitDate)
    addAppointment(stage, origin, body, trainerId, at)
  if (body.handbookGiven && !before) {
    const { revisionId: _, ...where } = origin
    const { editionId } = body.handbookGiven
    stage.sheet.add(schema.handbookDistributions, {
      id: stage.id(at),
      ...where,
      editionId,
      onDate: body.visitDate,
      byUserId: trainerId,
      at,
    })
  }
  if (body.met && home.status === 'assessed') {
    changeStatus(stage, home, 'inTraining', { on: body.visitDate, at, by: trainerId })
  }
}

function addAppointment(
  stage: Stage,
  origin: { householdId: string; visitId: string; revisionId: string },
  body: LogVisitInput,
  byUserId: string,
  at: number,
) {
  stage.sheet.add(schema.appointments, {
    id: stage.id(at),
    ...origin,
    onDate: body.nextVisitDate,
    atTime: body.nextVisitTime ?? null,
    noDateReason: body.noNextReason ?? null,
    basisDate: body.visitDate,
    reason: null,
    byUserId,
    at,
  })
}

/** Stress check and restricted flags, apart from the visit; a crisis answer raises a flag of its own. */
function keepSealed(stage: Stage, home: Home, story: VisitStory, body: LogVisitInput, at: number) {
  const definition = home.programme.definition
  const origin = { visitId: body.visitId, revisionId: body.revisionId }
  const raise = (riskType: string, level: 'attention' | 'high' | 'urgent', note: string | null, id: string) =>
    stage.sheet.add(schema.restrictedFlags, {
      id,
      householdId: home.id,
      ...origin,
      riskType,
      level,
      note,
      onDate: body.visitDate,
      raisedBy: home.trainerId as string,
      raisedAt: at,
    })
  if (story.stress !== undefined) {
    const { id } = stressCheckOf(stage, home, {
      on: body.visitDate,
      answers: story.stress,
      by: home.trainerId as string,
      at,
      ...origin,
    })
    const crisis = story.stress !== 'refused' && stressResult(story.stress, definition).crisis
    const { crisisRiskType } = definition.stressCheck
    if (crisis) raise(crisisRiskType, riskTypeOf(definition, crisisRiskType).level, null, id)
  }
  for (const flag of story.restricted ?? []) raise(flag.riskType, flag.level, flag.note || null, stage.id(at))
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
