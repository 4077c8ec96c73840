import { describe, expect, test } from 'vitest'
import {
  checkPlanDecision,
  planIsLong,
  plannedSkills,
  planOf,
  suggestedPlan,
  unmasteredSkills,
} from '#lib/assessments/rules.ts'
import type { PlanDecision } from '#lib/assessments/schema.ts'
import { hexi } from '../programmes/hexi.ts'

const zhouMin = { by: '周敏', at: 1 }
const needs = ['bedbound', 'sputum']

const waive = (skill: string, at = 1): PlanDecision => ({
  skill,
  decision: 'waive',
  reason: '医生嘱暂不下床',
  ...zhouMin,
  at,
})

describe('the plan of 王桂英, who cares for bedbound 张德福', () => {
  test('without any need there are the 13 core skills and the one that applies to everyone', () => {
    const plan = suggestedPlan([], hexi)
    expect(plan.filter(({ source }) => source === 'core')).toHaveLength(13)
    expect(plan.filter(({ source }) => source === 'everyone').map(({ skill }) => skill)).toEqual(['P03'])
    expect(plan).toHaveLength(14)
  })

  test('bedbound, sputum and diabetes add 15 skills (domain.md A6)', () => {
    const plan = suggestedPlan(['bedbound', 'sputum', 'diabetes'], hexi)
    expect(plan.filter(({ source }) => source === 'needs')).toHaveLength(15)
    expect(planIsLong(plan, hexi)).toBe(true)
    expect(plan.map(({ skill }) => skill)).toEqual(
      hexi.skills.map(({ code }) => code).filter(code => plan.some(({ skill }) => skill === code)),
    )
  })

  test('being hard of hearing is shown but teaches nothing more', () => {
    expect(suggestedPlan(['hearingLoss'], hexi)).toEqual(suggestedPlan([], hexi))
  })

  test('a waived skill stays in the plan with its reason and is no longer taught', () => {
    const plan = planOf(needs, [waive('R03')], hexi)
    expect(plan.find(({ skill }) => skill === 'R03')?.waived).toEqual({
      reason: '医生嘱暂不下床',
      by: '周敏',
      at: 1,
    })
    expect(plannedSkills(plan)).not.toContain('R03')
    expect(plannedSkills(plan)).toHaveLength(plan.length - 1)
  })

  test('the latest decision holds, in whatever order the rows come', () => {
    const decisions: PlanDecision[] = [
      waive('R03', 1),
      { skill: 'R03', decision: 'restore', reason: '可以活动了', by: '马晓云', at: 2 },
    ]
    expect(planOf(needs, decisions, hexi)).toEqual(planOf(needs, [...decisions].reverse(), hexi))
    expect(plannedSkills(planOf(needs, decisions, hexi))).toContain('R03')
  })

  test('a skill that no tag asks for can be added, and taken back', () => {
    const added: PlanDecision = { skill: 'R01', decision: 'add', reason: '开始下床了', ...zhouMin }
    expect(planOf(needs, [added], hexi).find(({ skill }) => skill === 'R01')?.source).toBe('added')
    const back: PlanDecision = { ...added, decision: 'restore', at: 2 }
    expect(plannedSkills(planOf(needs, [added, back], hexi))).not.toContain('R01')
  })

  test('a waiver without a reason, of an unknown or an unplanned skill, is refused', () => {
    const plan = planOf(needs, [], hexi)
    const keys = (skill: string, decision: PlanDecision['decision'], reason: string) =>
      checkPlanDecision({ skill, decision, reason }, plan, hexi).map(({ key }) => key)
    expect(keys('R03', 'waive', '医生嘱')).toEqual([])
    expect(keys('R03', 'waive', '  ')).toEqual(['plan.error.reasonMissing'])
    expect(keys('X99', 'waive', '医生嘱')).toEqual(['plan.error.unknownSkill'])
    expect(keys('R01', 'waive', '医生嘱')).toEqual(['plan.error.notPlanned'])
    expect(keys('R03', 'add', '再练')).toEqual(['plan.error.alreadyPlanned'])
    expect(keys('R03', 'restore', '再练')).toEqual(['plan.error.nothingToRestore'])
  })

  test('what is not mastered: critical below 独立完成, emergencies and the rest below 协助下完成', () => {
    const plan = suggestedPlan([], hexi)
    const levels = new Map(plannedSkills(plan).map(skill => [skill, 2]))
    expect(unmasteredSkills(plan, levels, hexi)).toEqual(['L01', 'L11', 'D03', 'P04'])
  })
})
