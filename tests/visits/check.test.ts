import { describe, expect, test } from 'vitest'
import { instantOf } from '#lib/calendar/dates.ts'
import { checkSealedPart, checkVisit, stressRequired } from '#lib/visits/rules.ts'
import type { LogVisitInput } from '#lib/visits/schema.ts'
import { changed, hexi } from '../programmes/hexi.ts'
import { attempt, context, errorsOf, thirdVisit, warningsOf } from './third-visit.ts'

type Case = [what: string, over: Partial<LogVisitInput>, expected: string[]]

test('a routine visit has no error and no warning', () => {
  expect(checkVisit(thirdVisit, context)).toEqual({ errors: [], warnings: [] })
})

test('a visit where nobody was met needs only the reason and a new date', () => {
  expect(checkVisit(attempt, context)).toEqual({ errors: [], warnings: [] })
})

describe('what keeps a visit from being accepted', () => {
  const cases: Case[] = [
    [
      'it happens tomorrow',
      { visitDate: '2026-09-18', nextVisitDate: '2026-10-02' },
      ['visitDate dateInFuture'],
    ],
    ['no arrival', { arriveAt: null }, ['arriveAt required']],
    ['leaving before arriving', { arriveAt: '10:37', leaveAt: '09:32' }, ['leaveAt leaveBeforeArrive']],
    ['leaving as soon as arriving', { leaveAt: '09:32' }, ['leaveAt leaveBeforeArrive']],
    ['saved 8 days later without a reason', { visitDate: '2026-09-09' }, ['lateReason lateReasonMissing']],
    [
      'a correction without a reason',
      { basedOn: thirdVisit.visitId },
      ['correctionReason correctionReasonMissing'],
    ],
    [
      'met, but the caregiver was not there',
      { presentPersons: ['elder'] },
      ['presentPersons caregiverNotPresent'],
    ],
    [
      'somebody unknown was there',
      { presentPersons: ['primaryCaregiver', 'cat'] },
      ['presentPersons.1 unknownChoice'],
    ],
    ['a reason for not meeting, though met', { attemptReason: 'noOneHome' }, ['attemptReason unknownChoice']],
    ['no word on the elder', { elderStates: [] }, ['elderStates required']],
    ['stable and in pain', { elderStates: ['stable', 'pain'] }, ['elderStates stableStandsAlone']],
    ['something else, not said what', { elderStates: ['other'] }, ['elderStateText elderTextMissing']],
    ['a temperature of 33.9', { vitals: { temperature: 33.9 } }, ['vitals.temperature vitalOutOfRange']],
    ['an oxygen saturation of 101', { vitals: { spo2: 101 } }, ['vitals.spo2 vitalOutOfRange']],
    ['half a blood pressure', { vitals: { sbp: 132 } }, ['vitals.dbp bothPressures']],
    ['78 over 132', { vitals: { sbp: 78, dbp: 132 } }, ['vitals.dbp pressuresSwapped']],
    ['no skill rated', { skills: [] }, ['skills skillsMin']],
    [
      'only a skill left at 未学',
      { skills: [{ code: 'N01', level: 0, place: 'home' }] },
      ['skills skillsMin'],
    ],
    [
      'a level that does not exist',
      { skills: [{ code: 'N01', level: 4, place: 'home' }] },
      ['skills.0.level level'],
    ],
    [
      'one skill rated twice',
      { skills: [thirdVisit.skills[0]!, thirdVisit.skills[0]!] },
      ['skills.1.code twice'],
    ],
    [
      'an unknown skill',
      { skills: [{ code: 'X99', level: 1, place: 'home' }] },
      ['skills.0.code unknownChoice'],
    ],
    [
      'percussion on a doll',
      { skills: [{ code: 'N01', level: 1, place: 'simulated' }] },
      ['skills.0.place simulatedOnlyEmergency'],
    ],
    [
      'alone, though a critical step failed',
      { skills: [{ code: 'N01', level: 3, place: 'home', steps: [{ index: 2, result: 'failed' }] }] },
      ['skills.0.level levelAboveSteps'],
    ],
    [
      'a step that the checklist lacks',
      { skills: [{ code: 'N01', level: 1, place: 'home', steps: [{ index: 7, result: 'failed' }] }] },
      ['skills.0.steps step'],
    ],
    ['unknown advice', { advice: { codes: ['N99.1'], text: '' } }, ['advice.codes.0 unknownChoice']],
    ['neither 无异常 nor a flag', { nothingUnusual: false }, ['nothingUnusual nothingUnusualOrFlag']],
    [
      '无异常 and a flag',
      { riskFlags: [{ riskType: 'fall', level: 'attention', note: '' }] },
      ['nothingUnusual flagAndNothingUnusual'],
    ],
    [
      'a level that the flag does not have',
      { nothingUnusual: false, riskFlags: [{ riskType: 'fall', level: 'high', note: '' }] },
      ['riskFlags.0.level riskLevel'],
    ],
    [
      'suspected abuse in the open part',
      { nothingUnusual: false, riskFlags: [{ riskType: 'abuseSuspected', level: 'urgent', note: '' }] },
      ['riskFlags.0.riskType restrictedInOpenPart'],
    ],
    ['no next date and no reason', { nextVisitDate: null }, ['nextVisitDate nextDateMissing']],
    ['a next date and a reason for none', { noNextReason: 'completing' }, ['noNextReason nextDateOrReason']],
    [
      'the next date on the same day',
      { nextVisitDate: '2026-09-17' },
      ['nextVisitDate nextDateNotAfterVisit'],
    ],
    [
      'the next date after the programme',
      { nextVisitDate: '2027-01-01' },
      ['nextVisitDate nextDateAfterEnd'],
    ],
    [
      'a time without a date',
      { nextVisitDate: null, noNextReason: 'familyWillCall', nextVisitTime: '09:30' },
      ['nextVisitTime nextTimeWithoutDate'],
    ],
    [
      'a promise due before the visit',
      { nextSteps: [{ text: '买床栏', owner: 'family', dueDate: '2026-09-16' }] },
      ['nextSteps.0.dueDate dueDateBeforeVisit'],
    ],
    ['seven photos', { photoCount: 7, noPhotoReason: undefined }, ['photoCount tooManyPhotos']],
    ['no photo and no reason', { noPhotoReason: undefined }, ['noPhotoReason noPhotoReasonMissing']],
    ['no signature and no reason', { caregiverSign: null }, ['caregiverSign signatureMissing']],
    [
      'she cannot write and nobody witnessed it',
      { caregiverSign: { kind: 'reason', reason: 'cannotWrite' } },
      ['caregiverSign.witness witnessMissing'],
    ],
    ['the trainer did not sign', { trainerSigned: false }, ['trainerSigned trainerSignatureMissing']],
    ['a make-up lesson without a reason', { kind: 'makeup' }, ['makeupReason makeupReasonMissing']],
  ]
  test.each(cases)('%s', (_, over, expected) => {
    expect(errorsOf(over)).toEqual(expected)
  })

  test('photos, when the family refused them', () => {
    const household = { ...context.household, photoConsent: false }
    expect(errorsOf({ photoCount: 1, noPhotoReason: undefined }, { household })).toEqual([
      'photoCount photosNotConsented',
    ])
  })

  test('make-up lessons, where the programme has none', () => {
    const { classroom } = hexi.components
    const programme = changed({
      components: {
        ...hexi.components,
        classroom: { ...classroom, makeupByHomeVisit: { ...classroom.makeupByHomeVisit, allowed: false } },
      },
    })
    expect(errorsOf({ kind: 'makeup', makeupReason: '走不开' }, { programme })).toEqual([
      'kind makeupNotAllowed',
    ])
  })

  const attempts: Case[] = [
    ['no reason', { attemptReason: undefined }, ['attemptReason attemptReasonMissing']],
    ['an unknown reason', { attemptReason: 'rain', cancelledBy: undefined }, ['attemptReason unknownChoice']],
    ['postponed, not said by whom', { cancelledBy: undefined }, ['cancelledBy cancelledByMissing']],
    ['skills rated', { skills: thirdVisit.skills }, ['skills onlyWhenMet']],
    ['no new date', { nextVisitDate: null }, ['nextVisitDate nextDateMissing']],
    [
      'the elder has died: no date, no promise',
      { attemptReason: 'elderDied', cancelledBy: undefined, nextVisitDate: null, noNextReason: 'withdrawn' },
      [],
    ],
  ]
  test.each(attempts)('nobody met, and %s', (_, over, expected) => {
    expect(errorsOf({ ...attempt, ...over })).toEqual(expected)
  })
})

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
})

describe('the sealed part', () => {
  const check = (part: Parameters<typeof checkSealedPart>[0], required = false) =>
    checkSealedPart(part, { programme: hexi, stressRequired: required }).errors.map(
      ({ path, key }) => `${path} ${key}`,
    )

  test('says nothing on a routine visit, and must say something on the first and the last', () => {
    expect(check({})).toEqual([])
    expect(check({}, true)).toEqual(['stress visit.error.stressMissing'])
    expect(stressRequired({ coachingVisitsBefore: 0 }, hexi)).toBe(true)
    expect(stressRequired({ coachingVisitsBefore: 2 }, hexi)).toBe(false)
    expect(stressRequired({ coachingVisitsBefore: 2, noNextReason: 'completing' }, hexi)).toBe(true)
  })

  test('refusing is an answer', () => {
    expect(check({ stress: { refused: true } }, true)).toEqual([])
  })

  test('four answers are not five', () => {
    expect(check({ stress: { answers: [0, 0, 0, 0] } })).toEqual([
      'stress.answers visit.error.stressIncomplete',
    ])
    expect(check({ stress: { answers: [0, 1, 2, 3, 0] } })).toEqual([])
  })

  test('takes restricted kinds only', () => {
    const flag = (riskType: string) => ({
      restrictedFlags: [{ riskType, level: 'urgent' as const, note: '' }],
    })
    expect(check(flag('abuseSuspected'))).toEqual([])
    expect(check(flag('fall'))).toEqual(['restrictedFlags.0.riskType visit.error.unknownChoice'])
  })
})
