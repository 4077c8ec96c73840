import type { ProgrammeDefinition, StressBand } from '#lib/programmes/schema.ts'
import type { SurveyResponse, TestAttempt } from './schema.ts'

export interface StressResult {
  score: number
  band: StressBand
  /** The crisis question was answered with more than 没有, whatever the total: raises `caregiverCrisis`. */
  crisis: boolean
  /** A crisis, or a red total: the phone shows the three numbers at once (domain.md B3). */
  crisisPath: boolean
}

const bandOrder: StressBand[] = ['green', 'yellow', 'red']

/**
 * 照护压力自查: total, band, and whether the crisis path opens. Takes one answer per question on the
 * instrument's scale; throws on any other number of answers or value.
 */
export function stressResult(answers: readonly number[], programme: ProgrammeDefinition): StressResult {
  const { items, options, bands, crisisItem, crisisMin } = programme.stressCheck
  const known = answers.every(answer => options.some(({ value }) => value === answer))
  if (answers.length !== items || !known) throw new Error('not a complete stress check')
  const score = answers.reduce((sum, answer) => sum + answer, 0)
  const band = bandOrder.find(name => score <= bands[name][1]) ?? 'red'
  const crisis = answers[crisisItem - 1]! >= crisisMin
  return { score, band, crisis, crisisPath: crisis || band === 'red' }
}

/** Marks of one paper: points for each item whose answer is right. */
export function testScore(answers: Record<string, string>, programme: ProgrammeDefinition): number {
  const { items, pointsEach } = programme.knowledgeTest
  return items.filter(({ code, answer }) => answers[code] === answer).length * pointsEach
}

export interface TestResult {
  pre: number | null
  /** The best post-test. */
  post: number | null
  improvement: number | null
  passed: boolean
  excellent: boolean
  attempts: number
  attemptsLeft: number
}

/** Pre- and post-test of one caregiver: the best post-test counts (domain.md B4). Order does not matter. */
export function testResult(tests: readonly TestAttempt[], programme: ProgrammeDefinition): TestResult {
  const { postTestMin, postTestExcellent, testAttempts } = programme.completionRule
  const first = tests
    .filter(({ kind }) => kind === 'pre')
    .sort((a, b) => (a.date === b.date ? a.score - b.score : a.date < b.date ? -1 : 1))
    .at(0)
  const posts = tests.filter(({ kind }) => kind === 'post').map(({ score }) => score)
  const pre = first?.score ?? null
  const post = posts.length === 0 ? null : Math.max(...posts)
  return {
    pre,
    post,
    improvement: pre === null || post === null ? null : post - pre,
    passed: post !== null && post >= postTestMin,
    excellent: post !== null && post >= postTestExcellent,
    attempts: posts.length,
    attemptsLeft: Math.max(0, testAttempts - posts.length),
  }
}

export interface Satisfaction {
  /** Questionnaires with an answer on the scale to every item. */
  valid: number
  proxies: number
  satisfied: number
  /** Satisfied ÷ valid, 0–1; null without a valid questionnaire. */
  share: number | null
  /** Per item: how many gave each value of the scale. */
  items: { code: string; counts: { value: number; count: number }[] }[]
  /** Too few to show a distribution. */
  tooFew: boolean
}

/** 满意率: answers of 满意 or better to the overall question, over the valid questionnaires (domain.md B5). */
export function satisfaction(
  surveys: readonly SurveyResponse[],
  programme: ProgrammeDefinition,
): Satisfaction {
  const { items, scale, overallItem, satisfiedMin, minSample } = programme.survey
  const overall = items.findIndex(({ code }) => code === overallItem)
  const onScale = (answer: number) => scale.some(({ value }) => value === answer)
  const valid = surveys.filter(({ answers }) => answers.length === items.length && answers.every(onScale))
  const satisfied = valid.filter(({ answers }) => answers[overall]! >= satisfiedMin).length
  return {
    valid: valid.length,
    proxies: valid.filter(({ proxy }) => proxy).length,
    satisfied,
    share: valid.length === 0 ? null : satisfied / valid.length,
    items: items.map(({ code }, i) => ({
      code,
      counts: scale.map(({ value }) => ({
        value,
        count: valid.filter(({ answers }) => answers[i] === value).length,
      })),
    })),
    tooFew: valid.length < minSample,
  }
}
