import { describe, expect, test } from 'vitest'
import { conflictIn, entriesOf, wayOut } from '#app/(field)/_done/entries.ts'
import { freeze, type Item, type ItemProblem } from '#app/(field)/_outbox/item.ts'
import { standingOf } from '#app/(field)/_outbox/standing.ts'
import { isField, readerPath, routeOf, sectionPath } from '#app/(field)/_shell/route.ts'
import { addMinutes, plainTime } from '#app/(field)/_shell/time.ts'
import {
  advisedSkills,
  attemptBecause,
  elderStatesAfter,
  flagsAfter,
  meet,
  skillsWith,
} from '#app/(field)/_visit/changes.ts'
import { offeredDates } from '#app/(field)/_visit/next-dates.ts'
import { groupedSkills } from '#app/(field)/_visit/skill-groups.ts'
import { saidValue } from '#lib/visits/said.ts'
import { hexi } from '../programmes/hexi.ts'
import { opened, routine } from './fill.ts'
import { NOW, wang } from './wang.ts'

test.each([
  ['/field', { screen: 'today' }],
  ['/field/', { screen: 'today' }],
  ['/field/households', { screen: 'households' }],
  ['/field/households/wang', { screen: 'household', householdId: 'wang' }],
  ['/field/visits/third', { screen: 'visit', visitId: 'third' }],
  ['/field/visits', { screen: 'unknown' }],
  ['/field/handbook', { screen: 'handbook' }],
  ['/field/handbook/4.1', { screen: 'section', code: '4.1' }],
  ['/field/done', { screen: 'done' }],
  ['/field/done/more', { screen: 'unknown' }],
  ['/field/nowhere', { screen: 'unknown' }],
])('%s', (path, route) => {
  expect(routeOf(path)).toEqual(route)
})

test('only addresses of the field app stay inside', () => {
  expect([isField('/field'), isField('/field/done'), isField('/fields'), isField('/handbook/4/1')]).toEqual([
    true,
    true,
    false,
    false,
  ])
  expect([sectionPath('4.1'), readerPath('4.1')]).toEqual(['/field/handbook/4.1', '/handbook/4/1'])
})

test('minutes are added up to the end of the day', () => {
  expect([addMinutes('09:59', 1), addMinutes('23:59', 1), plainTime('09:05')]).toEqual([
    '10:00',
    '23:59',
    '9:05',
  ])
})

const item = (id: string, over: Partial<Item>): Item => ({
  ...freeze(
    { id, kind: 'visit', subjectId: id, householdId: 'wang', title: '', day: null, address: '' },
    {},
    NOW,
  ),
  ...over,
})

describe('the chip over all records', () => {
  test.each([
    ['nothing waits', [], { state: 'received', count: 0 }],
    ['two wait', [item('a', {}), item('b', {})], { state: 'onPhone', count: 2 }],
    ['one is on its way', [item('a', { status: 'sending' }), item('b', {})], { state: 'sending', count: 2 }],
    [
      'one was refused',
      [item('a', { status: 'needsAttention' }), item('b', {})],
      { state: 'attention', count: 1 },
    ],
    [
      'the refused one was replaced',
      [item('a', { status: 'needsAttention', replacedBy: 'b' })],
      { state: 'received', count: 0 },
    ],
  ] as const)('%s', (_, queue, standing) => {
    expect(standingOf(queue)).toEqual(standing)
  })
})

describe('own records', () => {
  const problem = (status: number, extra = {}): ItemProblem => ({
    status,
    code: '',
    sentence: '',
    fields: [],
    extra,
    at: NOW,
  })
  const conflict = { reason: 'staleBase', current: { revisionId: 'r2', body: {} }, differences: [] }

  test('none is left out, none shows twice', () => {
    const queue = [item('a', { status: 'needsAttention' }), item('b', {}), item('c', { replacedBy: 'b' })]
    const sent = [
      item('d', { status: 'delivered', deliveredAt: NOW + 1 }),
      item('e', { status: 'delivered', deliveredAt: NOW - 1 }),
      item('f', { status: 'needsAttention', replacedBy: 'server' }),
    ]
    const { attention, waiting, fresh, beside } = entriesOf({ done: [] }, NOW, queue, sent)
    expect([attention, waiting, fresh, beside].map(list => list.map(({ id }) => id).join())).toEqual([
      'a',
      'b',
      'd',
      'f',
    ])
  })

  test.each([
    [409, conflict, 'stale'],
    [409, { ...conflict, reason: 'voided' }, 'voided'],
    [409, {}, 'other'],
    [422, {}, 'fields'],
    [413, {}, 'tooLarge'],
    [404, {}, 'notYours'],
    [400, {}, 'other'],
  ])('a %i leads to a way out', (status, extra, way) => {
    expect(wayOut(problem(status, extra))).toBe(way)
  })

  test('a stale base names what to build on', () => {
    expect(conflictIn(problem(409, conflict))?.current.revisionId).toBe('r2')
  })

  test('differences are said in words', () => {
    expect(saidValue('skills.N01.level', 2, hexi)).toMatchObject({ label: { zh: '协助下完成' } })
    expect(saidValue('caregiverSign.reason', 'inconvenient', hexi)).toMatchObject({
      label: { zh: '不便签字' },
    })
    expect(saidValue('leaveAt', '10:37', hexi)).toEqual({ kind: 'time', time: '10:37' })
    expect(saidValue('visitDate', '2026-09-17', hexi)).toEqual({ kind: 'day', day: '2026-09-17' })
    expect(saidValue('problems.text', undefined, hexi)).toEqual({ kind: 'none' })
    expect(saidValue('advice.codes', ['N02.1'], hexi)).toMatchObject({
      items: [{ label: { zh: '两小时翻身卡' } }],
    })
  })
})

describe('taps that change more than one thing', () => {
  test('平稳 stands alone', () => {
    expect(elderStatesAfter(['stable'], 'pain', true, hexi)).toEqual(['pain'])
    expect(elderStatesAfter(['pain', 'fever'], 'stable', true, hexi)).toEqual(['stable'])
    expect(elderStatesAfter(['pain', 'fever'], 'pain', false, hexi)).toEqual(['fever'])
  })

  test('没见成 takes the usual date away, 见到了 brings it back; a chosen one stays', () => {
    expect(meet(opened(), false, hexi)).toEqual({ met: false, nextChoice: null })
    expect(meet({ ...opened(), met: false, nextChoice: null }, true, hexi)).toEqual({
      met: true,
      nextChoice: 'usual',
    })
    expect(meet({ ...opened(), nextChoice: 'date', nextDate: '2026-09-20' }, false, hexi)).toEqual({
      met: false,
    })
  })

  test('a hospital stay presets that there is no next date; a postponement who asked for it', () => {
    expect(attemptBecause('elderHospital', hexi)).toMatchObject({
      nextChoice: 'none',
      noNextReason: 'suspended',
    })
    expect(attemptBecause('familyPostponed', hexi)).toEqual({
      attemptReason: 'familyPostponed',
      cancelledBy: 'family',
    })
  })

  test('a flag comes with its usual level, and means that something is unusual', () => {
    const flagged = flagsAfter({ flags: [] }, 'fall', true, hexi)
    expect(flagged).toEqual({ worry: 'flags', flags: [{ riskType: 'fall', level: 'attention', note: '' }] })
    expect(flagsAfter({ flags: flagged.flags! }, 'fall', false, hexi).flags).toEqual([])
  })

  test('advice is offered for what was rated; before that for what is listed', () => {
    expect(advisedSkills(opened(), hexi)).toEqual(['N01', 'N02', 'R03'])
    const one = { skills: skillsWith(opened().skills, 'N02', { level: 2 }) }
    expect(advisedSkills(one, hexi)).toEqual(['N02'])
  })
})

describe('dates offered', () => {
  test('after a visit the usual one and a week later', () => {
    expect(offeredDates(routine(), hexi)).toEqual({
      usual: '2026-10-01',
      others: ['2026-10-08'],
      first: '2026-09-18',
    })
  })

  test('after an attempt tomorrow and in a week', () => {
    expect(offeredDates({ met: false, visitDate: '2026-09-17' }, hexi)).toMatchObject({
      usual: null,
      others: ['2026-09-18', '2026-09-24'],
    })
  })

  test('never past the end of the programme', () => {
    expect(offeredDates({ met: true, visitDate: '2026-12-28' }, hexi)).toMatchObject({
      usual: '2026-12-31',
      others: [],
    })
    expect(offeredDates({ met: true, visitDate: '2026-12-31' }, hexi)).toMatchObject({
      usual: null,
      others: [],
    })
  })
})

describe('adding a skill', () => {
  const groups = (typed: string) =>
    groupedSkills({ programme: hexi, household: wang, listed: ['N01', 'N02'], typed })

  test('all 45 but those already listed, planned ones first', () => {
    expect(groups('').map(({ name }) => name)).toEqual(['planned', 'mastered', 'others'])
    expect(groups('').flatMap(({ skills }) => skills)).toHaveLength(hexi.skills.length - 2)
    expect(
      groups('')
        .find(({ name }) => name === 'mastered')
        ?.skills.map(({ code }) => code),
    ).toEqual(['L01'])
  })

  test.each(['压疮', 'pressure', 'n03', '4.2'])('%s finds 压疮预防与皮肤检查', typed => {
    expect(
      groups(typed)
        .flatMap(({ skills }) => skills)
        .map(({ code }) => code),
    ).toContain('N03')
  })
})
