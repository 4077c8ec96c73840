import * as schema from '#db/schema/index.ts'
import { planOf } from '#lib/assessments/rules.ts'
import { later } from '#lib/calendar/dates.ts'
import { userIds } from './cast.ts'
import type { Enrolment } from './enrolment-story.ts'
import { sitTest, stressCheckOf } from './evidence.ts'
import { changeStatus, type Home } from './home.ts'
import type { Stage } from './stage.ts'

/** The needs assessment with pre-test, stress check and what was left out of the plan (domain.md A6). */
export function assess(stage: Stage, home: Home, given: Enrolment) {
  const { assessed } = given
  if (!assessed) return
  const by = given.coordinatorId ?? userIds.maXiaoyun
  const at = stage.at(assessed.on, '14:30')
  stage.sheet.add(schema.needsAssessments, {
    id: stage.id(at),
    householdId: home.id,
    abilityLevel: assessed.abilityLevel,
    abilityScore: assessed.abilityScore,
    assessedOn: assessed.on,
    assessorOrg: '河西区老年人能力评估示例中心',
    provisional: false,
    needsTags: assessed.needsTags,
    byUserId: by,
    at,
  })
  sitTest(stage, home, { kind: 'pre', on: assessed.on, score: assessed.preTest })
  stressCheckOf(stage, home, { on: assessed.on, answers: assessed.stress, by, at })
  changeStatus(stage, home, 'assessed', { on: assessed.on, by, at })
  const decisions = (assessed.waivers ?? []).flatMap(({ skills, reason, on }) =>
    skills.map(skill => ({ skill, decision: 'waive' as const, reason, by, on })),
  )
  home.plan = planOf(
    assessed.needsTags,
    decisions.map(one => ({ ...one, at: 0 })),
    home.programme.definition,
  )
    .filter(({ waived }) => waived === null)
    .map(({ skill }) => skill)
  for (const { skill, reason, on } of decisions) {
    const decidedAt = stage.at(later(on, assessed.on), '16:00')
    stage.sheet.add(schema.planDecisions, {
      id: stage.id(decidedAt),
      householdId: home.id,
      skillCode: skill,
      decision: 'waive',
      reason,
      byUserId: by,
      at: decidedAt,
    })
  }
}
