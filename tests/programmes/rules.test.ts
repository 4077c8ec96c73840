import { describe, expect, test } from 'vitest'
import {
  adviceFor,
  defaultChips,
  fillNumber,
  findReason,
  findSkill,
  lessonsOf,
  recordNumber,
  skillOf,
  targetLevel,
} from '#lib/programmes/rules.ts'
import { hexi } from './hexi.ts'

describe('looking things up in a programme', () => {
  test('a skill that the version lacks is not found, and asking for it outright is an error', () => {
    expect(findSkill(hexi, 'N01')?.zh).toBe('叩背排痰')
    expect(findSkill(hexi, 'X99')).toBeUndefined()
    expect(() => skillOf(hexi, 'X99')).toThrow('X99')
  })

  test('percussion must be done alone, CPR with help, mouth care with help', () => {
    expect(targetLevel(hexi, 'N01')).toBe(3)
    expect(targetLevel(hexi, 'N12')).toBe(2)
    expect(targetLevel(hexi, 'L03')).toBe(2)
  })

  test('module 2 is worth two lessons, module 1 one', () => {
    expect(hexi.modules.map(lessonsOf)).toEqual([1, 2, 2, 1, 1, 1])
  })

  test('advice comes with the skills that were taught, in their order', () => {
    expect(adviceFor(hexi, ['N02', 'N01']).map(({ zh }) => zh)).toEqual([
      '两小时翻身卡',
      '先屈膝再推护住腰',
      '饭后两小时再叩背',
      '手拱成空心掌',
    ])
  })

  test('the form begins with caregiver and elder present, and a stable elder', () => {
    expect(defaultChips(hexi.presentPersons)).toEqual(['primaryCaregiver', 'elder'])
    expect(defaultChips(hexi.elderStates)).toEqual(['stable'])
  })

  test('a death stops all messages, a move does not', () => {
    expect(findReason(hexi, 'withdraw', 'elderDied')?.stopsMessages).toBe(true)
    expect(findReason(hexi, 'withdraw', 'movedAway')?.stopsMessages).toBeUndefined()
    expect(findReason(hexi, 'reject', 'bored')).toBeUndefined()
  })

  test('numbers follow their patterns', () => {
    expect(fillNumber(hexi.numbers.studentNo, { year: 2026, n: 52 })).toBe('HX2026-0052')
    expect(fillNumber(hexi.numbers.certificateNo, { year: 2026, n: 1 })).toBe('HX-JHPX-2026-0001')
    expect(() => fillNumber('{year}-{n}', { year: 2026 })).toThrow('{n}')
  })

  test('visits, make-up visits and attempts are counted apart, so that V03 is the third visit', () => {
    const of = { studentNo: 'HX2026-0052', kind: 'coaching', met: true, n: 3 } as const
    expect(recordNumber(hexi, of)).toBe('HX2026-0052-V03')
    expect(recordNumber(hexi, { ...of, kind: 'makeup', n: 1 })).toBe('HX2026-0052-M01')
    expect(recordNumber(hexi, { ...of, met: false, n: 1 })).toBe('HX2026-0052-A01')
  })
})
