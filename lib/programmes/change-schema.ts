import { z } from 'zod'
import { field } from '#lib/fields.ts'

/** The numbers of a programme that the desk may change, each with its places in the definition: some stand in two, which must agree. */
export const changeable = {
  homeVisitsMin: ['completionRule.homeVisitsMin', 'components.homeVisit.min'],
  homeMinutesMin: ['completionRule.homeMinutesMin', 'components.homeVisit.totalMinutesMin'],
  daysFirstToLastMin: ['completionRule.daysFirstToLastMin', 'components.homeVisit.minDaysFirstToLast'],
  classroomLessonsMin: ['completionRule.classroomLessonsMin', 'components.classroom.requiredLessons'],
  postTestMin: ['completionRule.postTestMin'],
  testAttempts: ['completionRule.testAttempts'],
  visitMinutesMin: ['validVisit.minMinutes', 'components.homeVisit.minMinutesEach'],
  photosMin: ['validVisit.photosMin'],
  contactAttention: ['contactDays.attention'],
  contactUrgent: ['contactDays.urgent'],
  lateDays: ['lateDays'],
  nextVisitDays: ['nextVisitDays'],
} as const satisfies Record<string, readonly [string, ...string[]]>
export type Changeable = keyof typeof changeable
export const changeableKeys = Object.keys(changeable) as Changeable[]

export type RuleNumbers = Record<Changeable, number>

/** Longer than any course, more than any count. */
const MOST = 9999
const number = z.int(field.key('number')).min(0, field.key('number')).max(MOST, field.key('number'))

export const RuleNumbersInput = z.strictObject(
  Object.fromEntries(changeableKeys.map(key => [key, number])) as Record<Changeable, typeof number>,
)

/** A new version of the rules: the numbers, on which version they are based, and why. */
export const ChangeRulesInput = z.strictObject({
  numbers: RuleNumbersInput,
  basedOn: field.number,
  note: field.reason,
})
