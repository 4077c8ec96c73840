import * as schema from '#db/schema/index.ts'
import { stressResult } from '#lib/assessments/rules.ts'
import { riskTypeOf } from '#lib/programmes/rules.ts'
import type { LogVisitInput } from '#lib/visits/schema.ts'
import { stressCheckOf } from './evidence.ts'
import { changeStatus, type Home } from './home.ts'
import { addPhotos } from './photos.ts'
import { addCaregiverSignature, addRating } from './signatures.ts'
import type { Stage } from './stage.ts'
import type { VisitStory } from './visit-story.ts'

/** Everything that an accepted revision is evidence of, as lib/visits/evidence.ts writes it. */
export function keepEvidence(
  stage: Stage,
  home: Home,
  body: LogVisitInput,
  at: number,
  before: LogVisitInput | null,
) {
  const trainerId = home.trainerId as string
  const origin = { householdId: home.id, visitId: body.visitId, revisionId: body.revisionId }
  addPhotos(stage, body, trainerId, at)
  if (!before) {
    addCaregiverSignature(stage, body, trainerId, at)
    addRating(stage, home, body, at)
  }
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
export function keepSealed(stage: Stage, home: Home, story: VisitStory, body: LogVisitInput, at: number) {
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
