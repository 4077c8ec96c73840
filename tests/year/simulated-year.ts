import { notInArray } from 'drizzle-orm'
import { expect } from 'vitest'
import { PUT as attendanceRoute } from '#app/api/classes/[classId]/attendances/route.ts'
import { PUT as classRoute } from '#app/api/classes/[classId]/route.ts'
import { PUT as feedbackRoute } from '#app/api/feedback/[feedbackId]/route.ts'
import { PUT as needsRoute } from '#app/api/households/[householdId]/assessments/[assessmentId]/route.ts'
import { PUT as assignRoute } from '#app/api/households/[householdId]/assignments/[assignmentId]/route.ts'
import { PUT as confirmRoute } from '#app/api/households/[householdId]/completions/[completionId]/route.ts'
import { PUT as consentRoute } from '#app/api/households/[householdId]/consents/[consentId]/route.ts'
import { PUT as handoutRoute } from '#app/api/households/[householdId]/handouts/[handoutId]/route.ts'
import { PUT as promoteRoute } from '#app/api/households/[householdId]/promotions/[eventId]/route.ts'
import { PUT as reviewRoute } from '#app/api/households/[householdId]/reviews/[reviewId]/route.ts'
import { PUT as statusRoute } from '#app/api/households/[householdId]/status-events/[eventId]/route.ts'
import { PUT as surveyRoute } from '#app/api/households/[householdId]/surveys/[surveyId]/route.ts'
import { PUT as testRoute } from '#app/api/households/[householdId]/tests/[testId]/route.ts'
import { PUT as importRoute } from '#app/api/programmes/[programmeId]/imports/[batchId]/route.ts'
import { PUT as freezeRoute } from '#app/api/programmes/[programmeId]/months/[month]/reports/[reportId]/route.ts'
import { PUT as riskRoute } from '#app/api/risks/[flagId]/steps/[eventId]/route.ts'
import { PUT as visitReviewRoute } from '#app/api/visits/[visitId]/reviews/[reviewId]/route.ts'
import { PUT as visitRoute } from '#app/api/visits/[visitId]/revisions/[revisionId]/route.ts'
import type { OpenDatabase } from '#db/client.ts'
import * as tables from '#db/schema/index.ts'
import { addDays, instantOf, type LocalDate } from '#lib/calendar/dates.ts'
import { eligibilityEvidence } from '#lib/households/schema.ts'
import { newId } from '#lib/ids.ts'
import { isEmergency } from '#lib/programmes/rules.ts'
import { getHouseholdFacts } from '#lib/progress/queries.ts'
import { readRoster } from '#lib/roster/file.ts'
import { messyWorkbook } from '#tests/roster/messy.ts'
import {
  actor,
  definition,
  homes as earlier,
  editionId,
  type Name,
  programmeId,
  send,
  visitBody,
} from '#tests/visits/fixture.ts'

// A year of the programme, done by hand through the HTTP doors: the messy roster of March, classes and visits to
// November, completions in December. Who does what follows from a family's place in the roster, so that every run is the same.

type Handler = Parameters<typeof send>[0]
const TRAINERS = ['zhouMin', 'zhengXiaoyan', 'heJun'] as const

/** What becomes of the n-th family. */
export const fate = (n: number) => ({
  rejected: n === 17,
  withdraws: n === 3 || n === 44,
  misses: n % 23 === 5,
  failsFirst: n % 9 === 4,
  failsTwice: n === 50,
  noSurvey: n === 60,
  falls: n === 8,
  oneVisit: n === 70,
  returned: n === 71,
})

export interface Home {
  n: number
  id: string
  studentNo: string
}

export async function simulateYear(database: OpenDatabase): Promise<Home[]> {
  let today: LocalDate = '2026-03-05'

  /** Moves the clock to the evening of a day and signs everybody in again. */
  async function on(day: LocalDate) {
    today = day
    const at = instantOf(day, '18:00')
    process.env.WARMHAND_NOW = new Date(at).toISOString()
    await database.transact(write =>
      write.update(tables.sessions).set({ createdAt: at, lastSeenAt: at, expiresAt: at + 86_400_000 }),
    )
  }

  async function done(
    handler: Handler,
    params: Record<string, string>,
    body: unknown,
    by: Name = 'maXiaoyun',
  ) {
    const answer = await send(handler, by, params, body)
    expect([200, 201], `${today} ${JSON.stringify(params)} ${JSON.stringify(answer.body)}`).toContain(
      answer.status,
    )
    return answer.body
  }

  const trainerOf = ({ n }: Home): Name => TRAINERS[n % TRAINERS.length]!
  const facts = async ({ id }: Home) =>
    (
      await getHouseholdFacts(
        { read: database.read, actor: actor('maXiaoyun'), now: instantOf(today, '18:00') },
        id,
      )
    ).facts

  async function importRoster(): Promise<Home[]> {
    const { rows } = await readRoster(await messyWorkbook())
    await done(
      importRoute,
      { programmeId, batchId: newId() },
      { fileName: '花名册.xlsx', source: 'xlsx', rows },
    )
    const all = await database.read
      .select({ id: tables.households.id, studentNo: tables.households.studentNo })
      .from(tables.households)
      .where(
        notInArray(
          tables.households.id,
          Object.values(earlier).map(({ id }) => id),
        ),
      )
      .orderBy(tables.households.studentNo)
    return all.map((home, n) => ({ ...home, n }))
  }

  async function admit(home: Home) {
    const { id: householdId, n } = home
    for (const kind of ['personal', 'health', 'photo']) {
      await done(
        consentRoute,
        { householdId, consentId: newId() },
        {
          kind,
          granted: kind !== 'photo' || n % 4 !== 0,
          textVersion: '1',
          signedBy: '本人',
          asGuardian: n % 2 === 0,
          onDate: today,
        },
      )
    }
    await done(
      reviewRoute,
      { householdId, reviewId: newId() },
      fate(n).rejected
        ? { approved: false, reasonCode: 'NOT_IN_DISTRICT', evidence: [], onDate: today }
        : { approved: true, evidence: [...eligibilityEvidence], onDate: today },
    )
  }

  async function assessNeeds(home: Home) {
    const { id: householdId, n } = home
    await done(
      needsRoute,
      { householdId, assessmentId: newId() },
      {
        abilityLevel: n % 3 === 0 ? 'complete' : 'severe',
        assessedOn: today,
        provisional: false,
        needsTags: n % 2 === 0 ? ['bedbound'] : ['sputum'],
        preTest: {
          id: newId(),
          score: 30 + (n % 9) * 5,
          form: 'A',
          administeredBy: n % 5 === 0 ? 'trainer' : 'self',
        },
        stress: { id: newId(), refused: true },
      },
    )
    await done(
      assignRoute,
      { householdId, assignmentId: newId() },
      { trainerId: actor(trainerOf(home)).userId, fromDate: today },
    )
  }

  async function holdClass(day: LocalDate, moduleCodes: string[], homes: readonly Home[]) {
    await on(day)
    const classId = newId()
    await done(
      classRoute,
      { classId },
      {
        programmeId,
        heldOn: day,
        startAt: '09:00',
        endAt: '12:00',
        place: '区养老服务中心',
        teacherId: actor('zhouMin').userId,
        moduleCodes,
      },
    )
    await done(
      attendanceRoute,
      { classId },
      {
        entries: homes.map(home => ({
          id: newId(),
          householdId: home.id,
          presence: fate(home.n).misses ? 'absent' : home.n % 13 === 0 ? 'late' : 'present',
        })),
      },
    )
  }

  async function visit(home: Home, level: number, over: Parameters<typeof visitBody>[0] = {}) {
    const planned = (await facts(home)).plan.filter(({ waived }) => waived === null)
    const ids = { visitId: newId(), revisionId: newId() }
    const body = visitBody({
      ...ids,
      householdId: home.id,
      visitDate: today,
      skills: planned.map(({ skill }) => ({
        code: skill,
        level,
        place: isEmergency(definition, skill) ? ('simulated' as const) : ('home' as const),
      })),
      leaveAt: `10:${40 + (home.n % 19)}`,
      nextVisitDate: addDays(today, 14),
      nextSteps: [],
      nextSkills: [],
      advice: { codes: [], text: '' },
      savedAt: instantOf(today, '17:00'),
      ...over,
    })
    await done(visitRoute, ids, body, trainerOf(home))
    return ids
  }

  const approve = ({ visitId, revisionId }: { visitId: string; revisionId: string }) =>
    done(visitReviewRoute, { visitId, reviewId: newId() }, { revisionId, verdict: 'approved', comment: null })

  const sit = ({ id: householdId }: Home, score: number) =>
    done(
      testRoute,
      { householdId, testId: newId() },
      { kind: 'post', form: 'B', score, onDate: today, administeredBy: 'trainer' },
    )

  await on('2026-03-05')
  const homes = await importRoster()
  await on('2026-03-09')
  for (const home of homes) await admit(home)
  const waiting = async () => {
    const states = await Promise.all(
      homes.map(async home => ({ home, last: (await facts(home)).statusEvents.at(-1) })),
    )
    return states.filter(({ last }) => last?.status === 'waitlisted').map(({ home }) => home)
  }
  const queued = new Set((await waiting()).map(({ id }) => id))
  await on('2026-03-16')
  const seated = homes.filter(({ id, n }) => !queued.has(id) && !fate(n).rejected)
  for (const home of seated) await assessNeeds(home)

  await on('2026-04-02')
  for (const { id: householdId, n } of seated) {
    if (!fate(n).withdraws) continue
    const eventId = newId()
    await done(
      statusRoute,
      { householdId, eventId },
      { change: 'withdrawn', onDate: today, reasonCode: 'movedAway', note: null },
    )
  }
  const promoted: Home[] = []
  for (const home of (await waiting()).slice(0, 1)) {
    await done(promoteRoute, { householdId: home.id, eventId: newId() }, { onDate: today, note: null })
    await assessNeeds(home)
    promoted.push(home)
  }

  const course = [...seated.filter(({ n }) => !fate(n).withdraws), ...promoted]
  const modules = definition.modules.map(({ code }) => code)
  for (const [at, day] of ['2026-04-11', '2026-05-09', '2026-06-13'].entries())
    await holdClass(day, modules.slice(at * 2, at * 2 + 2), course)

  await on('2026-06-20')
  for (const home of course) {
    await done(
      handoutRoute,
      { householdId: home.id, handoutId: newId() },
      { kind: 'book', editionId, sections: [], copies: 1, onDate: today, signed: true },
    )
  }
  await on('2026-07-15')
  for (const home of course) {
    const flags = fate(home.n).falls
      ? {
          nothingUnusual: false,
          riskFlags: [{ riskType: 'pressureInjury', level: 'high' as const, note: '骶尾发红' }],
        }
      : {}
    await approve(await visit(home, 2, flags))
  }
  await on('2026-07-16')
  const [flag] = await database.read.select({ id: tables.riskFlags.id }).from(tables.riskFlags)
  for (const step of ['acknowledged', 'actioned', 'closed'])
    await done(riskRoute, { flagId: flag!.id, eventId: newId() }, { step, note: '已翻身、好转' })
  await done(
    feedbackRoute,
    { feedbackId: newId() },
    { source: 'class', section: '4.1', kind: 'notUnderstood', words: '手心空着是怎么空', onDate: today },
  )

  await on('2026-10-20')
  for (const home of course) {
    if (fate(home.n).oneVisit) continue
    if (home.n % 11 === 2)
      await approve(
        await visit(home, 3, {
          met: false,
          attemptReason: 'noOneHome',
          skills: [],
          caregiverSign: null,
        }),
      )
    const second = await visit(home, 3)
    if (!fate(home.n).returned) await approve(second)
    else
      await done(
        visitReviewRoute,
        { visitId: second.visitId, reviewId: newId() },
        { revisionId: second.revisionId, verdict: 'returned', comment: '离开时间看不清' },
      )
  }
  await on('2026-11-05')
  for (const home of course) {
    const { failsFirst, failsTwice } = fate(home.n)
    if (failsFirst || failsTwice) await sit(home, 40)
  }
  await on('2026-11-12')
  for (const home of course) {
    const { failsTwice, noSurvey } = fate(home.n)
    await sit(home, failsTwice ? 55 : 60 + (home.n % 9) * 5)
    if (noSurvey) continue
    await done(
      surveyRoute,
      { householdId: home.id, surveyId: newId() },
      {
        answers: definition.survey.items.map((_, item) =>
          home.n % 10 === 7 ? 3 : 5 - ((home.n + item) % 2),
        ),
        remark: home.n % 25 === 0 ? '老师耐心' : null,
        onDate: today,
        filledBy: home.n % 6 === 0 ? 'proxy' : 'self',
      },
    )
  }
  await on('2026-12-18')
  for (const home of course) {
    const answer = await send(
      confirmRoute,
      'maXiaoyun',
      { householdId: home.id, completionId: newId() },
      { onDate: today },
    )
    expect([201, 422], JSON.stringify(answer.body)).toContain(answer.status)
  }
  await on('2026-12-31')
  await done(
    freezeRoute,
    { programmeId, month: '2026-12', reportId: newId() },
    { note: '没结业的几户一月补课' },
  )
  return homes
}
