import fc from 'fast-check'
import { planOf } from '#lib/assessments/rules.ts'
import type { Rating } from '#lib/assessments/schema.ts'
import { addDays, instantOf } from '#lib/calendar/dates.ts'
import { statuses } from '#lib/households/rules.ts'
import type { CompletionKey, HouseholdFacts } from '#lib/progress/rules.ts'
import type { VisitFact } from '#lib/visits/rules.ts'
import { hexi } from '../programmes/hexi.ts'
import { events, today, visit } from './cast.ts'

const approvedOn = '2026-06-12'
const day = fc.nat(100).map(n => addDays(approvedOn, n))
const skill = fc.constantFrom(...hexi.skills.map(({ code }) => code))
const level = fc.integer({ min: 0, max: 3 })
const modules = fc.subarray(
  hexi.modules.map(({ code }) => code),
  { minLength: 1 },
)
const id = fc.uuid()

export const anyVisit: fc.Arbitrary<VisitFact> = fc
  .record({
    id,
    date: day,
    over: fc.record(
      {
        kind: fc.constantFrom('coaching', 'makeup'),
        met: fc.boolean(),
        state: fc.constantFrom('submitted', 'approved', 'returned', 'voided', 'setAside'),
        leaveAt: fc.constantFrom('10:00', '10:20', '11:10'),
        skillsRated: fc.nat(3),
        signedOrReason: fc.boolean(),
        photos: fc.nat(2),
        photoRefused: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ id: visitId, date, over }) => visit(visitId, date, over as Partial<VisitFact>))

/** A visit that counts and raises no flag. */
export const validVisit: fc.Arbitrary<VisitFact> = fc
  .tuple(id, day)
  .map(([visitId, date]) => visit(visitId, date))

export const anyRating: fc.Arbitrary<Rating> = fc
  .tuple(skill, level, day, fc.nat(1000))
  .map(([code, reached, date, n]) => ({
    skill: code,
    level: reached,
    date,
    at: instantOf(date) + n,
    place: 'class',
  }))

export const anyAttendance = fc.record({ sessionId: id, date: day, modules, present: fc.boolean() })
export const anyTest = fc.record({
  kind: fc.constantFrom('pre' as const, 'post' as const),
  score: fc.integer({ min: 0, max: 20 }).map(n => n * 5),
  date: day,
})

const anyStatus = fc.constantFrom(...statuses)
const consent = fc.constantFrom('personal', 'health', 'photo')
const keys: CompletionKey[] = ['classroom', 'visits', 'test', 'survey', 'critical']

/** Any household that could be: mostly underway, with any evidence, flags and overrides. */
export const anyHousehold: fc.Arbitrary<HouseholdFacts> = fc
  .record({
    tags: fc.subarray(hexi.needsTags.map(({ code }) => code)),
    waived: fc.subarray(hexi.skills.map(({ code }) => code)),
    mastered: fc.option(level, { nil: null }),
    status: fc.oneof({ weight: 3, arbitrary: fc.constant('inTraining' as const) }, anyStatus),
    consents: fc.uniqueArray(consent),
    eligibilityApproved: fc.boolean(),
    classAttendances: fc.array(anyAttendance, { maxLength: 6 }),
    visits: fc.array(anyVisit, { maxLength: 6 }),
    ratings: fc.array(anyRating, { maxLength: 30 }),
    tests: fc.array(anyTest, { maxLength: 3 }),
    surveys: fc.array(fc.record({ date: day }), { maxLength: 1 }),
    followUps: fc.array(fc.record({ date: day, answered: fc.boolean() }), { maxLength: 2 }),
    openFlags: fc.array(
      fc.record({ level: fc.constantFrom('attention' as const, 'high' as const, 'urgent' as const) }),
      {
        maxLength: 2,
      },
    ),
    overridden: fc.uniqueArray(fc.constantFrom(...keys), { maxLength: 2 }),
    judged: fc.boolean(),
  })
  .map(({ tags, waived, mastered, status, consents, overridden, judged, ...rest }) => {
    const decisions = waived.map(code => ({
      skill: code,
      decision: 'waive' as const,
      reason: '暂不学',
      by: '周敏',
      at: 1,
    }))
    const plan = planOf(tags, decisions, hexi)
    const base: Rating[] =
      mastered === null
        ? []
        : plan.map(item => ({ skill: item.skill, level: mastered, date: approvedOn, at: 0, place: 'class' }))
    return {
      householdId: 'any',
      seat: 1,
      statusEvents: events(['eligible', approvedOn], [status, addDays(approvedOn, 1)]),
      approvedOn,
      plan,
      consents: consents.map(kind => ({ kind, granted: true })),
      overrides: overridden.map(item => ({ item, reason: '例外', by: '马晓云', at: 1 })),
      completion: judged && status === 'completed' ? { on: today, at: instantOf(today) } : null,
      ...rest,
      ratings: [...base, ...rest.ratings],
    }
  })
