import { describe, expect, test } from 'vitest'
import { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { definition, hexi } from './hexi.ts'

type Change = (draft: object) => void

const at = (draft: object, path: string[]): Record<string, unknown> =>
  path.reduce((node, step) => (node as Record<string, object>)[step]!, draft) as Record<string, unknown>

const set =
  (path: string, value: unknown): Change =>
  draft => {
    const steps = path.split('.')
    at(draft, steps.slice(0, -1))[steps.at(-1)!] = value
  }

const append =
  (path: string, value: unknown): Change =>
  draft => {
    ;(at(draft, path.split('.')) as unknown as unknown[]).push(value)
  }

const broken = (change: Change) => {
  const draft = structuredClone(definition)
  change(draft)
  return ProgrammeDefinition.safeParse(draft).error?.issues.map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  )
}

describe('the programme of 河西区 as a file', () => {
  test('is complete and agrees with itself', () => {
    expect(ProgrammeDefinition.safeParse(definition).error).toBeUndefined()
  })

  test('has 45 skills, 21 of them safety-critical, 13 core, 17 with a checklist', () => {
    const count = (filter: (skill: (typeof hexi.skills)[number]) => boolean) =>
      hexi.skills.filter(filter).length
    expect(count(() => true)).toBe(45)
    expect(count(skill => skill.safetyCritical)).toBe(21)
    expect(count(skill => skill.core)).toBe(13)
    expect(count(skill => skill.checklist !== undefined)).toBe(17)
  })

  test('teaches 8 lessons in 6 modules', () => {
    expect(hexi.modules).toHaveLength(6)
    expect(hexi.modules.reduce((sum, { theory, practice }) => sum + theory + practice, 0)).toBe(8)
  })

  test('lists the 14 streets in administrative order', () => {
    expect(hexi.streets.map(({ short }) => short.zh).join('、')).toBe(
      '大营门、下瓦房、桃园、挂甲寺、马场、越秀路、友谊路、天塔、尖山、陈塘庄、柳林、东海、梅江、太湖路',
    )
  })

  test('offers at least two pieces of advice for each skill, each within 12 characters', () => {
    for (const { code } of hexi.skills) {
      expect(hexi.advice.filter(({ skill }) => skill === code).length, code).toBeGreaterThanOrEqual(2)
    }
    expect(hexi.advice.filter(({ zh }) => [...zh].length > 12)).toEqual([])
  })

  test('keeps the two restricted risks, and no other, apart', () => {
    expect(hexi.riskTypes.filter(({ restricted }) => restricted).map(({ code }) => code)).toEqual([
      'abuseSuspected',
      'caregiverCrisis',
    ])
  })

  test('its test bank has 20 items of 5 points with the blueprint L3 N9 D5 R2 P1, in two orders', () => {
    const { items, forms, pointsEach } = hexi.knowledgeTest
    expect(items).toHaveLength(20)
    expect(pointsEach * items.length).toBe(100)
    expect(forms.A).not.toEqual(forms.B)
    expect([...forms.A].sort()).toEqual([...forms.B].sort())
  })

  test('speaks of people with respect: no word of the list that the tone forbids', () => {
    expect(JSON.stringify(definition)).not.toMatch(/残废|痴呆|必须按时|未达标|不合格|打卡|用户/)
  })
})

describe('a definition that contradicts itself is refused, and says where', () => {
  const cases: [name: string, change: Change, message: string][] = [
    [
      'a module with an unknown skill',
      append('modules.0.skills', 'X99'),
      'modules.0.skills: unknown skill X99',
    ],
    ['a skill of no area', set('skills.0.area', 'Z'), 'skills.0.area: unknown area'],
    [
      'a skill in a section that the handbook lacks',
      set('skills.0.section', '9.1'),
      'skills.0.section: unknown section',
    ],
    [
      'a skill for an unknown tag',
      append('skills.1.appliesWhen', 'giant'),
      'skills.1.appliesWhen: unknown needs tag giant',
    ],
    [
      'a skill for a tag that is only shown',
      append('skills.1.appliesWhen', 'visionLoss'),
      'skills.1.appliesWhen: unknown needs tag visionLoss',
    ],
    ['advice for an unknown skill', set('advice.0.skill', 'X99'), 'advice.0: unknown skill X99'],
    ['two skills of one code', set('skills.1.code', 'L01'), 'skills: a code stands twice'],
    [
      'an emergency skill that is not critical',
      append('completionRule.emergencySkills', 'L03'),
      'completionRule.emergencySkills: L03 is not a safety-critical skill',
    ],
    [
      'a rule that differs from the components',
      set('completionRule.homeVisitsMin', 3),
      'completionRule.homeVisitsMin: differs from components',
    ],
    [
      'a level that does not exist',
      set('completionRule.criticalMinLevel', 4),
      'completionRule.criticalMinLevel: no such level',
    ],
    [
      'weights that are not 100 together',
      set('progressWeights.test', 11),
      'progressWeights: do not add up to 100',
    ],
    ['red before yellow', set('contactDays.attention', 31), 'contactDays: attention comes before urgent'],
    [
      'a risk whose usual level cannot be chosen',
      set('riskTypes.0.level', 'urgent'),
      'riskTypes.0: default level not selectable',
    ],
    [
      'a vital sign that proposes an unknown flag',
      set('vitals.0.warnings.0.proposes.riskType', 'fever'),
      'vitals.0.warnings.0: proposes an unknown flag',
    ],
    [
      'an item whose answer is no option',
      set('knowledgeTest.items.0.answer', 'D'),
      'knowledgeTest.items.0: the answer is not an option',
    ],
    [
      'a form against the blueprint',
      append('knowledgeTest.forms.A', 'K21'),
      'knowledgeTest.forms.A: not the blueprint',
    ],
    [
      'a crisis that would be told openly',
      set('stressCheck.crisisRiskType', 'fall'),
      'stressCheck.crisisRiskType: must be a restricted risk type',
    ],
    ['a street of another district', set('streets.0.code', '120101001'), 'streets.0: outside the region'],
    ['an end before the start', set('endDate', '2024-01-01'), 'endDate: not after startDate'],
  ]
  test.each(cases)('%s', (_, change, message) => {
    expect(broken(change)).toContain(message)
  })

  test('a key that nobody knows, and a number without its key, are refused too', () => {
    expect(ProgrammeDefinition.safeParse({ ...definition, magic: 7 }).success).toBe(false)
    const { lateDays: _, ...without } = definition
    expect(ProgrammeDefinition.safeParse(without).success).toBe(false)
  })
})
