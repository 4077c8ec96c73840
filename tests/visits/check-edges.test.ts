import { expect, test } from 'vitest'
import { checkSealedPart, difference, visitFact } from '#lib/visits/rules.ts'
import type { LogVisitInput } from '#lib/visits/schema.ts'
import { hexi } from '../programmes/hexi.ts'
import { context, errorsOf, hashes, thirdVisit, warningsOf } from './third-visit.ts'

const nothing: [what: string, over: Partial<LogVisitInput>][] = [
  ['six photos', { photoCount: 6, photos: hashes(6), noPhotoReason: undefined }],
  ['the next visit on the last day of the programme', { nextVisitDate: '2026-12-31' }],
  [
    'a promise for the same day',
    { nextSteps: [{ text: '收好地垫', owner: 'family', dueDate: '2026-09-17' }] },
  ],
  ['a promise without a date', { nextSteps: [{ text: '收好地垫', owner: 'trainer', dueDate: null }] }],
  ['a visit of four hours', { arriveAt: '06:00', leaveAt: '10:00' }],
]
test.each(nothing)('%s is right as it is', (_, over) => {
  expect(errorsOf(over)).toEqual([])
  expect(warningsOf(over)).toEqual([])
})

test('20 minutes are short but not doubted, 19 are, and so are 241', () => {
  expect(warningsOf({ leaveAt: '09:52' })).toEqual(['leaveAt tooShortToCount'])
  expect(warningsOf({ leaveAt: '09:51' })).toContain('leaveAt unusualDuration ?')
  expect(warningsOf({ arriveAt: '06:00', leaveAt: '10:01' })).toEqual(['leaveAt unusualDuration ?'])
})

test('two pressures that are the same are exchanged or misread', () => {
  expect(errorsOf({ vitals: { sbp: 100, dbp: 100 } })).toEqual(['vitals.dbp pressuresSwapped'])
  expect(errorsOf({ vitals: { sbp: 101, dbp: 100 } })).toEqual([])
})

test('a family that refused photos is not asked for them', () => {
  expect(errorsOf({}, { household: { ...context.household, photoConsent: false } })).toEqual([])
})

test('an answer off the scale is no answer', () => {
  const part = { stress: { answers: [0, 0, 0, 0, 4] } }
  const { errors } = checkSealedPart(part, { programme: hexi, stressRequired: true })
  expect(errors).toEqual([
    { path: 'stress.answers', key: 'visit.error.stressIncomplete', values: { items: 5 } },
  ])
})

test('a skill left at 未学 is in the record but was not rated', () => {
  const skills: LogVisitInput['skills'] = [
    { code: 'N01', level: 0, place: 'home' },
    { code: 'N02', level: 1, place: 'home' },
  ]
  const fact = visitFact(
    { ...thirdVisit, skills },
    { state: 'submitted', receivedAt: 1, programme: hexi, photosThere: new Set<string>() },
  )
  expect(fact.skillsRated).toBe(1)
})

test('no date, an empty list and an empty text are the same as nothing said', () => {
  const silent = { ...thirdVisit, nextSkills: [], nextVisitTime: null, elderStateText: '' }
  expect(difference(thirdVisit, silent)).toEqual([])
  expect(difference(silent, thirdVisit)).toEqual([])
  expect(difference(silent, { ...silent, elderStateText: '咳嗽' })).toHaveLength(1)
})
