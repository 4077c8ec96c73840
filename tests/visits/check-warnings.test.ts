import { describe, expect, test } from 'vitest'
import { instantOf } from '#lib/calendar/dates.ts'
import type { LogVisitInput } from '#lib/visits/schema.ts'
import { context, errorsOf, thirdVisit, warningsOf } from './third-visit.ts'

type Case = [what: string, over: Partial<LogVisitInput>, expected: string[]]

describe('what only asks, and never blocks', () => {
  const cases: Case[] = [
    ['a visit of 15 minutes', { leaveAt: '09:47' }, ['leaveAt unusualDuration ?', 'leaveAt tooShortToCount']],
    [
      'confirmed',
      { leaveAt: '09:47', durationConfirmed: true },
      ['leaveAt unusualDuration yes', 'leaveAt tooShortToCount'],
    ],
    ['a visit of 44 minutes does not count', { leaveAt: '10:16' }, ['leaveAt tooShortToCount']],
    ['a visit of 45 minutes does', { leaveAt: '10:17' }, []],
    ['leaving later than saved', { leaveAt: '10:38' }, ['leaveAt savedBeforeLeaving']],
    [
      'a make-up of 65 minutes earns no lesson',
      { kind: 'makeup', makeupReason: '走不开' },
      ['leaveAt makeupTooShort'],
    ],
    [
      'a make-up of 90 minutes earns its lessons',
      { kind: 'makeup', makeupReason: '走不开', arriveAt: '09:07' },
      [],
    ],
    ['before approval', { visitDate: '2026-06-11', lateReason: '手机坏了' }, ['visitDate beforeApproval']],
    [
      'the next date has gone by already',
      { visitDate: '2026-09-10', nextVisitDate: '2026-09-16' },
      ['nextVisitDate nextDatePassed'],
    ],
    [
      'a skill outside the plan',
      { skills: [{ code: 'N05', level: 1, place: 'home' }] },
      ['skills.0.code skillNotPlanned'],
    ],
    ['a phone without camera', { noPhotoReason: 'phoneFailed' }, ['noPhotoReason noPhotoEvidence']],
    [
      '182 over 100 proposes a flag',
      { vitals: { sbp: 182, dbp: 100 } },
      ['vitals.sbp vitalUnusual ?', 'vitals.sbp vitalProposesFlag'],
    ],
    [
      'read twice, and flagged',
      {
        vitals: { sbp: 182, dbp: 100 },
        vitalsConfirmed: ['sbp'],
        nothingUnusual: false,
        riskFlags: [{ riskType: 'acuteIllness', level: 'urgent', note: '头痛' }],
      },
      ['vitals.sbp vitalUnusual yes'],
    ],
  ]
  test.each(cases)('%s', (_, over, expected) => {
    expect(warningsOf(over)).toEqual(expected)
    expect(errorsOf(over)).toEqual([])
  })

  const vitals: [what: string, vitals: LogVisitInput['vitals'], warned: boolean][] = [
    ['38.4 ℃', { temperature: 38.4 }, false],
    ['38.5 ℃', { temperature: 38.5 }, true],
    ['30 breaths', { respiration: 30 }, false],
    ['31 breaths', { respiration: 31 }, true],
    ['179 over 90', { sbp: 179, dbp: 90 }, false],
    ['180 over 90', { sbp: 180, dbp: 90 }, true],
    ['90 over 60', { sbp: 90, dbp: 60 }, false],
    ['89 over 60', { sbp: 89, dbp: 60 }, true],
    ['90 % oxygen', { spo2: 90 }, false],
    ['89 % oxygen', { spo2: 89 }, true],
    ['glucose 3.9', { glucose: 3.9 }, false],
    ['glucose 3.8', { glucose: 3.8 }, true],
    ['glucose 16.7', { glucose: 16.7 }, false],
    ['glucose 16.8', { glucose: 16.8 }, true],
  ]
  test.each(vitals)('%s', (_, measured, warned) => {
    expect(warningsOf({ vitals: measured }).some(warning => warning.includes('vitalUnusual'))).toBe(warned)
  })

  const edges: [what: string, vitals: LogVisitInput['vitals']][] = [
    ['34 ℃', { temperature: 34 }],
    ['43 ℃', { temperature: 43 }],
    ['50 over 30', { sbp: 50, dbp: 30 }],
    ['280 over 160', { sbp: 280, dbp: 160 }],
    ['a saturation of 100 %', { spo2: 100 }],
    ['a glucose of 35.0', { glucose: 35 }],
  ]
  test.each(edges)('%s is unusual or not, but possible', (_, measured) => {
    expect(errorsOf({ vitals: measured })).toEqual([])
  })

  test('a visit before the programme begins or after it ended is asked about; its first and last day are not', () => {
    const on = (visitDate: string) =>
      warningsOf(
        { visitDate, lateReason: '补录', nextVisitDate: null, noNextReason: 'familyWillCall' },
        { now: instantOf('2027-03-01'), household: { ...context.household, approvedOn: null } },
      )
    expect(on('2026-03-04')).toEqual(['visitDate outsideProgramme'])
    expect(on('2026-03-05')).toEqual([])
    expect(on('2026-12-31')).toEqual([])
    expect(on('2027-01-01')).toEqual(['visitDate outsideProgramme'])
  })

  test('a visit on the day of approval, and a next date of today, raise no question', () => {
    expect(warningsOf({ visitDate: '2026-06-12', lateReason: '补录', nextVisitDate: '2026-09-17' })).toEqual(
      [],
    )
  })

  test('周敏 was elsewhere until 9:40', () => {
    const other = { id: 'chen-guoqiang', visitDate: '2026-09-17', arriveAt: '08:30', leaveAt: '09:40' }
    expect(warningsOf({}, { otherVisits: [other] })).toEqual(['arriveAt overlap'])
    expect(warningsOf({}, { otherVisits: [{ ...other, leaveAt: '09:32' }] })).toEqual([])
    expect(warningsOf({}, { otherVisits: [{ ...other, id: thirdVisit.visitId }] })).toEqual([])
  })

  test('a skill waived for this household', () => {
    const plan = context.household.plan.map(item =>
      item.skill === 'R03' ? { ...item, waived: { reason: '医生嘱', by: '周敏', at: 1 } } : item,
    )
    expect(warningsOf({}, { household: { ...context.household, plan } })).toEqual([
      'skills.2.code skillWaived',
    ])
  })

  test('a third make-up visit, when eight lessons are already earned', () => {
    const household = { ...context.household, makeupLessons: 8 }
    const makeup = { kind: 'makeup', makeupReason: '走不开', arriveAt: '09:00' } as const
    expect(warningsOf(makeup, { household })).toEqual(['kind makeupAboveLimit'])
  })
})

describe('lateness is measured on the phone, from the visit to the saving', () => {
  test('saved on the seventh day it is not late, however long the phone was without network', () => {
    const over = {
      visitDate: '2026-09-03',
      savedAt: instantOf('2026-09-10', '23:59'),
      nextVisitDate: '2026-10-01',
    }
    expect(errorsOf(over, { now: instantOf('2026-12-01') })).toEqual([])
  })

  test('saved on the eighth day it asks why', () => {
    const over = {
      visitDate: '2026-09-03',
      savedAt: instantOf('2026-09-11', '00:00'),
      nextVisitDate: '2026-10-01',
    }
    expect(errorsOf(over)).toEqual(['lateReason lateReasonMissing'])
    expect(errorsOf({ ...over, lateReason: '住院陪护，没带手机' })).toEqual([])
  })
  test('a correction months later says why it corrects, and nothing about lateness', () => {
    const correction = {
      visitDate: '2026-09-03',
      savedAt: instantOf('2026-11-01', '09:00'),
      nextVisitDate: '2026-11-10',
      basedOn: thirdVisit.revisionId,
      correctionReason: '离开时间记错了',
    }
    expect(errorsOf(correction, { now: instantOf('2026-11-01', '09:00') })).toEqual([])
  })
})
