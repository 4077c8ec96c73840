import * as schema from '#db/schema/index.ts'
import { stressResult } from '#lib/assessments/rules.ts'
import type { LocalDate } from '#lib/calendar/dates.ts'
import { fillNumber } from '#lib/programmes/rules.ts'
import { userIds } from './cast.ts'
import { changeStatus, type Home } from './home.ts'
import type { Stage } from './stage.ts'

/** Five answers of 0–3, or that she would rather not. */
export type StressAnswers = readonly number[] | 'refused'

export function stressCheckOf(
  stage: Stage,
  home: Home,
  given: {
    on: LocalDate
    answers: StressAnswers
    by: string
    at: number
    visitId?: string
    revisionId?: string
  },
) {
  const answers = given.answers === 'refused' ? null : [...given.answers]
  return stage.sheet.add(schema.stressChecks, {
    id: stage.id(given.at),
    householdId: home.id,
    caregiverId: home.caregiverId,
    onDate: given.on,
    replaces: null,
    byUserId: given.by,
    at: given.at,
    visitId: given.visitId ?? null,
    revisionId: given.revisionId ?? null,
    refused: answers === null,
    answers,
    score: answers && stressResult(answers, home.programme.definition).score,
  })
}

/** One paper of the knowledge test: form A before, form B after (domain.md B4). */
export function sitTest(
  stage: Stage,
  home: Home,
  given: { kind: 'pre' | 'post'; on: LocalDate; score: number; readOut?: boolean },
) {
  const at = stage.at(given.on, '15:30')
  stage.sheet.add(schema.testAttempts, {
    id: stage.id(at),
    householdId: home.id,
    caregiverId: home.caregiverId,
    onDate: given.on,
    replaces: null,
    byUserId: given.readOut ? home.trainerId : userIds.zhaoLei,
    at,
    kind: given.kind,
    form: given.kind === 'pre' ? 'A' : 'B',
    score: given.score,
    administeredBy: given.readOut ? 'trainer' : 'self',
  })
}

export function answerSurvey(
  stage: Stage,
  home: Home,
  given: { on: LocalDate; answers: readonly number[]; remark?: string; proxy?: boolean },
) {
  const at = stage.at(given.on, '16:20')
  stage.sheet.add(schema.surveyResponses, {
    id: stage.id(at),
    householdId: home.id,
    caregiverId: home.caregiverId,
    onDate: given.on,
    replaces: null,
    byUserId: userIds.liJianguo,
    at,
    answers: [...given.answers],
    remark: given.remark ?? null,
    filledBy: given.proxy ? 'proxy' : 'self',
  })
}

/** The coordinator's judgement that a household is done, with its certificate. */
export function complete(
  stage: Stage,
  home: Home,
  given: { on: LocalDate; certificate: number; items: { key: string; state: string }[]; by?: string },
) {
  const by = given.by ?? userIds.maXiaoyun
  const { numbers, year } = home.programme.definition
  const at = stage.at(given.on, '17:10')
  stage.sheet.add(schema.completions, {
    id: stage.id(at),
    householdId: home.id,
    certificateNo: fillNumber(numbers.certificateNo, { year, n: given.certificate }),
    onDate: given.on,
    items: given.items,
    byUserId: by,
    at,
  })
  changeStatus(stage, home, 'completed', { on: given.on, by, at })
}

/** The call or visit after completion; without an answer it is a try and nothing more. */
export function followUp(
  stage: Stage,
  home: Home,
  given: { on: LocalDate; answered: boolean; answers?: Record<string, string>; outcome?: string },
) {
  const at = stage.at(given.on, '10:40')
  const by = userIds.liJianguo
  stage.sheet.add(schema.followUps, {
    id: stage.id(at),
    householdId: home.id,
    caregiverId: home.caregiverId,
    onDate: given.on,
    replaces: null,
    byUserId: by,
    at,
    channel: 'phone',
    answered: given.answered,
    outcome: given.outcome ?? (given.answered ? 'normal' : null),
    answers: given.answers ?? null,
  })
  if (given.answered) changeStatus(stage, home, 'followedUp', { on: given.on, by, at })
}
