import { suggestedPlan } from '#lib/assessments/rules.ts'
import type { PlanItem, Rating } from '#lib/assessments/schema.ts'
import { addDays, instantOf, type LocalDate } from '#lib/calendar/dates.ts'
import type { Status, StatusEvent } from '#lib/households/rules.ts'
import type { HouseholdFacts } from '#lib/progress/rules.ts'
import type { VisitFact } from '#lib/visits/rules.ts'
import { hexi } from '../programmes/hexi.ts'

/** The day of the mockups. */
export const today = '2026-09-18'

export const events = (...steps: [Status, LocalDate, string?][]): StatusEvent[] =>
  steps.map(([status, on, reason], i) => ({
    status,
    on,
    reason: reason ?? null,
    at: instantOf(on),
    position: i + 1,
  }))

export const visit = (id: string, visitDate: LocalDate, over: Partial<VisitFact> = {}): VisitFact => ({
  id,
  kind: 'coaching',
  met: true,
  state: 'submitted',
  visitDate,
  arriveAt: '09:30',
  leaveAt: '10:40',
  skillsRated: 3,
  signedOrReason: true,
  photos: 1,
  photoRefused: false,
  receivedAt: instantOf(visitDate, '18:00'),
  ...over,
})

/** Ratings of one day: 'N01 2' = percussion, with help. */
export const ratings = (date: LocalDate, visitId: string | null, ...rated: string[]): Rating[] =>
  rated.map(text => {
    const [skill, level] = text.split(' ') as [string, string]
    const place = visitId ? ('home' as const) : ('class' as const)
    return { skill, level: Number(level), date, at: instantOf(date, '10:00'), place, visitId }
  })

const taught = 'L01 L03 L11 N01 N02 N03 N04 N11 N12 N13 D03 D05 D08 R03 P01 P02 P04'.split(' ')

const trimmed = (plan: PlanItem[]): PlanItem[] =>
  plan.map(item =>
    taught.includes(item.skill) ? item : { ...item, waived: { reason: '先学要紧的', by: '周敏', at: 1 } },
  )

/** 王桂英, 72, cares for her husband 张德福, bedbound, with much sputum; 周敏 has visited three times. */
export const wangGuiying: HouseholdFacts = {
  householdId: 'wang-guiying',
  seat: 52,
  statusEvents: events(
    ['applied', '2026-06-01'],
    ['eligible', '2026-06-12'],
    ['assessed', '2026-06-30'],
    ['inTraining', '2026-07-25'],
  ),
  consents: ['personal', 'health', 'photo'].map(kind => ({ kind, granted: true })),
  eligibilityApproved: true,
  approvedOn: '2026-06-12',
  plan: trimmed(suggestedPlan(['bedbound', 'sputum'], hexi)),
  classAttendances: [
    { sessionId: 'm1m2', date: '2026-07-18', modules: ['M1', 'M2'], present: false },
    { sessionId: 'm3m5', date: '2026-07-25', modules: ['M3', 'M5'], present: true },
  ],
  visits: [
    visit('makeup', '2026-07-30', { kind: 'makeup', arriveAt: '09:00', leaveAt: '10:35', skillsRated: 0 }),
    visit('first', '2026-08-06', { state: 'approved' }),
    visit('second', '2026-08-20', { state: 'approved' }),
    visit('attempt', '2026-09-03', { met: false, arriveAt: null, leaveAt: null, skillsRated: 0, photos: 0 }),
    visit('third', '2026-09-17', { arriveAt: '09:32', leaveAt: '10:37' }),
  ],
  ratings: [
    ...ratings('2026-07-25', null, 'N01 1', 'N02 1', 'L01 1', 'L11 2', 'N11 1', 'N12 2', 'N13 1', 'D05 2'),
    ...ratings('2026-07-25', null, 'L03 2', 'N04 3', 'D08 3'),
    ...ratings('2026-08-06', 'first', 'N01 1', 'N03 1', 'L01 2', 'D03 2', 'L11 3', 'N11 2', 'N13 3', 'D05 3'),
    ...ratings('2026-08-06', 'first', 'P04 2', 'L03 3', 'P01 2', 'P02 3'),
    ...ratings(
      '2026-08-20',
      'second',
      'N01 2',
      'N02 1',
      'N03 2',
      'L01 3',
      'D03 3',
      'N11 2',
      'N12 1',
      'P04 3',
      'P01 3',
    ),
    ...ratings('2026-09-17', 'third', 'N01 3', 'N02 2', 'N03 2', 'N11 3', 'N12 2', 'D05 3', 'R03 1'),
  ],
  tests: [{ kind: 'pre', score: 55, date: '2026-06-30' }],
  surveys: [],
  followUps: [],
  openFlags: [],
  overrides: [],
  completion: null,
}

export const also = (over: Partial<HouseholdFacts>, facts: HouseholdFacts = wangGuiying): HouseholdFacts => ({
  ...facts,
  ...over,
})

/** 王桂英 four weeks later: everything done and every visit approved. */
export const wangReady: HouseholdFacts = also({
  classAttendances: [
    ...wangGuiying.classAttendances,
    { sessionId: 'm6', date: '2026-09-18', modules: ['M6'], present: true },
  ],
  visits: wangGuiying.visits.map(one => ({ ...one, state: 'approved' as const })),
  ratings: [
    ...wangGuiying.ratings,
    ...ratings('2026-09-17', null, 'N02 3', 'N03 3').map(one => ({ ...one, at: one.at + 1 })),
  ],
  tests: [...wangGuiying.tests, { kind: 'post', score: 85, date: '2026-09-18' }],
  surveys: [{ date: '2026-09-18' }],
})

/** 冯淑敏, number 57: met on 31 August, 18 days ago. */
export const fengShumin: HouseholdFacts = also({
  householdId: 'feng-shumin',
  seat: 57,
  classAttendances: [],
  visits: [visit('feng-1', '2026-08-31')],
  ratings: [],
})

/** Approved and assessed the day before yesterday, nothing begun. */
export const newcomer: HouseholdFacts = also({
  householdId: 'newcomer',
  seat: 85,
  statusEvents: events(
    ['applied', '2026-09-01'],
    ['eligible', addDays(today, -2)],
    ['assessed', addDays(today, -2)],
  ),
  approvedOn: addDays(today, -2),
  classAttendances: [],
  visits: [],
  ratings: [],
  tests: [],
})
