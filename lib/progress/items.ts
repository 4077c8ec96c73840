import { plannedSkills, testResult } from '#lib/assessments/rules.ts'
import { addDays } from '#lib/calendar/dates.ts'
import { isEmergency, isSafetyCritical, targetLevel } from '#lib/programmes/rules.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { blocksCompletion } from '#lib/risks/rules.ts'
import { levelsOf, visitTotals } from './evidence.ts'
import type { CompletionKey, HouseholdFacts } from './facts.ts'
import { lessons } from './lessons.ts'

type Values = Record<string, string | number>

/** One part of the completion rule as the evidence answers it. */
export interface Finding {
  key: CompletionKey
  met: boolean
  values: Values
  /** What is missing, as codes of the programme: skills, modules or consent kinds. */
  codes: string[]
  /** Message key under `progress.next`, with values, for when it is missing. */
  next: { key: string; values: Values }
}

type Part = (facts: HouseholdFacts, programme: ProgrammeDefinition) => Finding | null

const finding = (
  key: CompletionKey,
  met: boolean,
  next: string,
  rest: Partial<Finding> & { nextValues?: Values },
) => ({
  key,
  met,
  values: rest.values ?? {},
  codes: met ? [] : (rest.codes ?? []),
  next: { key: next, values: rest.nextValues ?? {} },
})

const consent: Part = ({ consents }, { completionRule, consentKinds }) => {
  if (!completionRule.consent) return null
  const granted = new Set(consents.filter(answer => answer.granted).map(({ kind }) => kind))
  const open = consentKinds
    .filter(({ code, required }) => required && !granted.has(code))
    .map(({ code }) => code)
  return finding('consent', open.length === 0, 'signConsent', {
    codes: open,
    nextValues: { count: open.length },
  })
}

const eligibility: Part = ({ eligibilityApproved }, { completionRule }) =>
  completionRule.eligibilityApproved
    ? finding('eligibility', eligibilityApproved, 'reviewEligibility', {})
    : null

const classroom: Part = (facts, programme) => {
  const { total, makeup, required, missingModules } = lessons(facts, programme)
  const rule = programme.components.classroom.makeupByHomeVisit
  const short = Math.max(0, required - total)
  const byMakeup = rule.allowed && rule.maxLessons - makeup >= short
  return finding('classroom', short === 0, byMakeup ? 'attendClassOrMakeup' : 'attendClass', {
    values: { lessons: total, makeup, required },
    codes: missingModules,
    nextValues: { lessons: short, makeups: Math.ceil(short / rule.lessons) },
  })
}

const visits: Part = (facts, programme) => {
  const { visits: made } = visitTotals(facts, programme)
  const required = programme.completionRule.homeVisitsMin
  return finding('visits', made >= required, 'visit', {
    values: { visits: made, required },
    nextValues: { visits: Math.max(0, required - made) },
  })
}

const minutes: Part = (facts, programme) => {
  const { minutes: spent } = visitTotals(facts, programme)
  const required = programme.completionRule.homeMinutesMin
  return finding('minutes', spent >= required, 'moreMinutes', {
    values: { minutes: spent, required },
    nextValues: { minutes: Math.max(0, required - spent) },
  })
}

const span: Part = (facts, programme) => {
  const { span: days, first, visits: made } = visitTotals(facts, programme)
  const required = programme.completionRule.daysFirstToLastMin
  const next = first === null ? 'firstVisit' : 'visitFrom'
  return finding('span', made > 0 && days >= required, next, {
    values: { days, required },
    nextValues: first === null ? {} : { date: addDays(first, required) },
  })
}

function mastery(key: 'critical' | 'emergency', next: string): Part {
  return (facts, programme) => {
    const levels = levelsOf(facts)
    const planned = plannedSkills(facts.plan)
    const asked = planned.filter(
      skill => isSafetyCritical(programme, skill) && isEmergency(programme, skill) === (key === 'emergency'),
    )
    const open = asked.filter(skill => (levels.get(skill) ?? 0) < targetLevel(programme, skill))
    const met = planned.length > 0 && open.length === 0
    return finding(key, met, planned.length === 0 ? 'assess' : next, {
      values: { planned: asked.length, reached: asked.length - open.length, missing: open.length },
      codes: open,
      nextValues: { count: open.length },
    })
  }
}

const share: Part = (facts, programme) => {
  const { otherMinLevel, otherMinShare } = programme.completionRule
  const levels = levelsOf(facts)
  const planned = plannedSkills(facts.plan)
  const open = planned.filter(skill => (levels.get(skill) ?? 0) < otherMinLevel)
  const reached = planned.length - open.length
  const needed = planned.findIndex((_, i) => (reached + i) / planned.length >= otherMinShare)
  const met = planned.length > 0 && reached / planned.length >= otherMinShare
  return finding('share', met, planned.length === 0 ? 'assess' : 'practiseMore', {
    values: {
      percent: planned.length === 0 ? 0 : Math.floor((reached * 100) / planned.length),
      required: Math.round(otherMinShare * 100),
      reached,
      planned: planned.length,
    },
    codes: open,
    nextValues: { count: Math.max(0, needed) },
  })
}

const noneAtZero: Part = (facts, programme) => {
  if (!programme.completionRule.noPlannedSkillAtZero) return null
  const levels = levelsOf(facts)
  const planned = plannedSkills(facts.plan)
  const open = planned.filter(skill => (levels.get(skill) ?? 0) === 0)
  return finding(
    'noneAtZero',
    planned.length > 0 && open.length === 0,
    planned.length === 0 ? 'assess' : 'teach',
    {
      values: { missing: open.length },
      codes: open,
      nextValues: { count: open.length },
    },
  )
}

const test: Part = (facts, programme) => {
  const result = testResult(facts.tests, programme)
  const required = programme.completionRule.postTestMin
  const again = result.attemptsLeft > 0 ? 'repeatTest' : 'testDecision'
  return finding('test', result.passed, result.post === null ? 'sitTest' : again, {
    values: {
      required,
      excellent: Number(result.excellent),
      ...(result.post === null ? {} : { score: result.post }),
      ...(result.pre === null ? {} : { pre: result.pre }),
    },
    nextValues: { left: result.attemptsLeft },
  })
}

const survey: Part = ({ surveys }, { completionRule }) =>
  completionRule.satisfactionRequired ? finding('survey', surveys.length > 0, 'askSurvey', {}) : null

const urgentRisk: Part = ({ openFlags }, programme) => {
  if (!programme.completionRule.noOpenUrgentRisk) return null
  const count = openFlags.filter(({ level }) => blocksCompletion(level, programme)).length
  return finding('urgentRisk', count === 0, 'closeRisks', { values: { count }, nextValues: { count } })
}

const parts: readonly Part[] = [
  consent,
  eligibility,
  classroom,
  visits,
  minutes,
  span,
  mastery('critical', 'practise'),
  mastery('emergency', 'practiseEmergency'),
  share,
  noneAtZero,
  test,
  survey,
  urgentRisk,
]

/** Every part of the programme's completion rule, in its order (domain.md A8). */
export const findings = (facts: HouseholdFacts, programme: ProgrammeDefinition): Finding[] =>
  parts.flatMap(part => part(facts, programme) ?? [])

/** 有待处理事项，请联系区民政: says that something restricted is open, and nothing about it. */
export const restrictedFinding = (): Finding => finding('restricted', false, 'contactBureau', {})
