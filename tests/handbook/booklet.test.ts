import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outlineSections } from '#db/content/handbook/outline.ts'
import { suggestedPlan, unmasteredSkills } from '#lib/assessments/rules.ts'
import type { PlanItem } from '#lib/assessments/schema.ts'
import { bookletSections, chosenSections } from '#lib/handbook/booklet-rules.ts'
import { skillOf } from '#lib/programmes/rules.ts'
import { hexi } from '../programmes/hexi.ts'

const none = new Map<string, number>()
const able = new Map(hexi.skills.map(({ code }) => [code, 3]))
const item = (skill: string, source: PlanItem['source'] = 'core'): PlanItem => ({
  skill,
  source,
  waived: null,
})
const waived = (skill: string): PlanItem => ({
  ...item(skill, 'needs'),
  waived: { reason: '医生嘱暂不下床', by: '周敏', at: 1 },
})

describe('the booklet of one family', () => {
  it.each([
    [
      'a core skill not yet learnt',
      { plan: [item('N01')], levels: none, promised: [] },
      [['4.1', 'unmastered']],
    ],
    ['a core skill that she can do', { plan: [item('N01')], levels: able, promised: [] }, []],
    [
      'a need, also when she can do it',
      { plan: [item('N01', 'needs')], levels: able, promised: [] },
      [['4.1', 'needs']],
    ],
    [
      'a skill promised for next time',
      { plan: [item('N01')], levels: able, promised: ['N01'] },
      [['4.1', 'promised']],
    ],
    ['a skill that was waived', { plan: [waived('N01')], levels: none, promised: ['N01'] }, []],
    ['a promise besides the plan', { plan: [], levels: none, promised: ['N01'] }, [['4.1', 'promised']]],
    ['a skill that nobody knows', { plan: [], levels: none, promised: ['N99'] }, []],
    [
      'every reason for one section',
      { plan: [item('N01', 'needs')], levels: none, promised: ['N01'] },
      [['4.1', 'promised,unmastered,needs']],
    ],
  ])('by %s', (_, known, sections) => {
    expect(bookletSections(known, hexi).map(({ section, because }) => [section, because.join()])).toEqual(
      sections,
    )
  })

  const someTags = fc.subarray(hexi.needsTags.map(({ code }) => code))
  const someSkills = fc.subarray(hexi.skills.map(({ code }) => code))

  it('has the section of every planned skill that is not learnt, in printed order, each once', () => {
    fc.assert(
      fc.property(someTags, someSkills, someSkills, (tags, learnt, promised) => {
        const plan = suggestedPlan(tags, hexi)
        const levels = new Map(learnt.map(skill => [skill, 3]))
        const codes = bookletSections({ plan, levels, promised }, hexi).map(({ section }) => section)
        expect(codes).toEqual([...new Set(codes)].sort())
        for (const skill of [...unmasteredSkills(plan, levels, hexi), ...promised])
          expect(codes).toContain(skillOf(hexi, skill).section)
      }),
    )
  })

  it('is what was ticked, what is proposed when nothing was said, and only what the edition has', () => {
    const edition = outlineSections.map(({ code }) => code)
    const proposed = bookletSections({ plan: [item('N01')], levels: none, promised: [] }, hexi)
    expect(chosenSections(proposed, null, edition)).toEqual(['4.1'])
    expect(chosenSections(proposed, [], edition)).toEqual([])
    expect(chosenSections(proposed, ['8.1', '4.2', '4.2', '9.9', '<b>'], edition)).toEqual(['4.2', '8.1'])
  })
})
