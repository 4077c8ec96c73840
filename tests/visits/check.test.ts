import { describe, expect, test } from 'vitest'
import { checkVisit } from '#lib/visits/rules.ts'
import type { LogVisitInput } from '#lib/visits/schema.ts'
import { changed, hexi } from '../programmes/hexi.ts'
import { attempt, context, errorsOf, hashes, thirdVisit } from './third-visit.ts'

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
    [
      'seven photos',
      { photoCount: 7, photos: hashes(7), noPhotoReason: undefined },
      ['photoCount tooManyPhotos'],
    ],
    [
      'two photos of which it names one',
      { photoCount: 2, photos: hashes(1), noPhotoReason: undefined },
      ['photoCount photosNotNamed'],
    ],
    [
      'the same photo twice',
      { photoCount: 2, photos: [...hashes(1), ...hashes(1)], noPhotoReason: undefined },
      ['photos twice'],
    ],
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
    expect(errorsOf({ photoCount: 1, photos: hashes(1), noPhotoReason: undefined }, { household })).toEqual([
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
