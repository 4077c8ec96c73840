import { describe, expect, test } from 'vitest'
import * as schema from '#db/schema/index.ts'
import { currentLevels, ladderOf, plannedSkills } from '#lib/assessments/rules.ts'
import { trainers, userIds } from '#lib/demo/cast.ts'
import { checkDigit } from '#lib/demo/id-number.ts'
import { programmeIds } from '#lib/demo/programme-ids.ts'
import type { DemoTable } from '#lib/demo/sheet.ts'
import type { Stage } from '#lib/demo/stage.ts'
import { tellDemo } from '#lib/demo/world.ts'
import { pace, seatTiles, tileCounts } from '#lib/progress/rules.ts'
import { isRestricted } from '#lib/risks/rules.ts'
import { homeIds, NOW } from '../cast.ts'
import { completedOn, grouped, programmeOf, standings } from './told.ts'

const told = await tellDemo(NOW)
const tables = Object.values(schema).filter(
  (value): value is DemoTable => typeof value === 'object' && 'id' in value,
)

const BOARD = {
  completed: 46,
  readyForReview: 7,
  attention: 8,
  red: 4,
  inTraining: 26,
  notStarted: 5,
  suspended: 3,
  vacant: 1,
}

const INSTANTS = ['at', 'createdAt', 'receivedAt', 'savedAt', 'raisedAt', 'publishedAt']
const DAYS = ['visitDate', 'assessedOn', 'heldOn', 'appliedOn']

/** Rows without what chance or the clock of this very process put into them. */
function comparable(stage: Stage) {
  return tables.map(table =>
    stage.sheet.rowsOf(table).map(row => ({
      ...row,
      passwordHash: undefined,
      bytes: undefined,
      sha256: undefined,
      ...('body' in row ? { body: { ...row.body, sealed: undefined } } : {}),
    })),
  )
}

test('the same seed and clock tell the same world', async () => {
  expect(comparable(await tellDemo(NOW))).toEqual(comparable(told))
  const next = await tellDemo(NOW + 86_400_000)
  expect(next.sheet.rowsOf(schema.visits)[0]?.id).toBe(told.sheet.rowsOf(schema.visits)[0]?.id)
})

describe.each([
  '2026-11-23T02:00:00Z',
  '2026-01-05T15:30:00Z',
  '2027-08-31T00:10:00Z',
  '2028-02-29T04:00:00Z',
  '2026-07-04T23:00:00Z',
])('told on %s', instant => {
  const now = Date.parse(instant)
  let known: Promise<Stage> | undefined
  const stageOf = () => {
    known ??= now === NOW ? Promise.resolve(told) : tellDemo(now)
    return known
  }

  test('the hundred seats are those of the board', async () => {
    const stage = await stageOf()
    const programme = programmeOf(stage)
    const all = standings(stage, programme)
    const tiles = seatTiles(
      all.map(({ standing }) => standing),
      programme.definition.quota,
    )
    expect(tileCounts(tiles)).toEqual(BOARD)
    expect(pace(completedOn(stage, programme), programme.definition, stage.today)).toMatchObject({
      completed: 46,
      forecast: 89,
      short: 11,
    })
    const red = all.filter(({ standing }) => standing.tile === 'red')
    expect(red.map(({ standing }) => standing.daysWithoutContact).filter(days => days! >= 30)).toHaveLength(3)
    const ready = all.filter(({ standing }) => standing.tile === 'readyForReview')
    expect(Math.max(...ready.map(({ standing }) => standing.readySinceDays!))).toBe(4)
  })

  test('every completed household satisfies the rule, with all visits approved, and needs no second look', async () => {
    const stage = await stageOf()
    for (const id of [programmeIds.current, programmeIds.of2024]) {
      const done = standings(stage, programmeOf(stage, id)).filter(({ facts }) => facts.completion !== null)
      expect(done).toHaveLength(id === programmeIds.current ? 46 : 100)
      for (const { facts, standing, household } of done) {
        expect(standing.missing, household.studentNo).toEqual([])
        expect(standing.reviewHint, household.studentNo).toBeNull()
        const open = facts.visits.filter(({ met, state }) => met && state === 'submitted')
        expect(open, household.studentNo).toEqual([])
      }
    }
  })

  test('nothing has happened after now, and what the rules call today is today', async () => {
    const stage = await stageOf()
    const late: string[] = []
    for (const table of tables) {
      for (const row of stage.sheet.rowsOf(table) as Record<string, unknown>[]) {
        for (const key of INSTANTS) if (Number(row[key] ?? 0) > now) late.push(`${key} of ${row.id}`)
        for (const key of DAYS) if (String(row[key] ?? '') > stage.today) late.push(`${key} of ${row.id}`)
      }
    }
    expect(late).toEqual([])
  })

  test('status follows status as the programme allows, day after day', async () => {
    const stage = await stageOf()
    const byHome = grouped(stage.sheet.rowsOf(schema.statusEvents), ({ householdId }) => householdId)
    for (const events of byHome.values()) {
      expect(events.map(({ position }) => position)).toEqual(events.map((_, i) => i + 1))
      const days = events.map(({ onDate }) => onDate)
      expect(days, events.map(({ status }) => status).join()).toEqual([...days].sort())
    }
  })

  test('周敏 has three homes today, in the order of the day, one date that has passed, one record returned', async () => {
    const stage = await stageOf()
    const hers = new Set(
      stage.sheet
        .rowsOf(schema.assignments)
        .filter(({ trainerId, untilDate }) => trainerId === userIds.zhouMin && untilDate === null)
        .map(({ householdId }) => householdId),
    )
    const open = new Set(
      standings(stage, programmeOf(stage))
        .filter(({ household, standing }) => hers.has(household.id) && standing.light !== null)
        .map(({ household }) => household.id),
    )
    const dates = new Map(
      stage.sheet
        .rowsOf(schema.appointments)
        .filter(({ householdId }) => open.has(householdId))
        .sort((a, b) => (a.basisDate === b.basisDate ? a.at - b.at : a.basisDate < b.basisDate ? -1 : 1))
        .map(row => [row.householdId, row]),
    )
    const today = [...dates.values()].filter(({ onDate }) => onDate === stage.today)
    expect(
      today
        .sort((a, b) => (a.atTime! < b.atTime! ? -1 : 1))
        .map(({ householdId, atTime }) => [householdId, atTime]),
    ).toEqual([
      [homeIds.zhangXiuyun, '09:30'],
      [homeIds.chenGuoqiang, '14:00'],
      [homeIds.liuYufen, '16:00'],
    ])
    const passed = [...dates.values()].filter(({ onDate }) => onDate && onDate < stage.today)
    expect(passed.map(({ householdId }) => householdId)).toEqual([homeIds.zhaoShulan])
    const returned = standings(stage, programmeOf(stage)).filter(
      ({ household, facts }) =>
        hers.has(household.id) && facts.visits.some(({ state }) => state === 'returned'),
    )
    expect(returned.map(({ household }) => household.id)).toEqual([homeIds.sunJianhua])
  })
})

test('王桂英 is where the mockup shows her: 83 %, three things missing, 13 of 17 skills alone', () => {
  const programme = programmeOf(told)
  const { facts, standing } = standings(told, programme).find(
    ({ household }) => household.id === homeIds.wangGuiying,
  )!
  expect(standing).toMatchObject({
    progress: 83,
    tile: 'inTraining',
    missing: ['critical', 'test', 'survey'],
  })
  const planned = plannedSkills(facts.plan)
  const levels = currentLevels(facts.ratings)
  expect(planned).toHaveLength(17)
  expect(planned.filter(skill => levels.get(skill) === 3)).toHaveLength(13)
  const values = (key: string) => standing.completion.items.find(item => item.key === key)?.values
  expect(values('classroom')).toEqual({ lessons: 8, makeup: 4, required: 8 })
  expect(values('minutes')).toMatchObject({ minutes: 205 })
  expect(values('span')).toMatchObject({ days: 42 })
  expect(values('share')).toMatchObject({ percent: 94 })
  expect(ladderOf(facts.ratings, 'N12').map(({ level, fade }) => [level, fade])).toEqual([
    [2, false],
    [1, true],
    [2, false],
  ])
  expect(standing.completion.waivers.find(({ skill }) => skill === 'R01')?.waived?.reason).toContain('医生')
})

test('冯淑敏 was last met 18 days ago; a visit and the post-test are missing', () => {
  const found = standings(told, programmeOf(told)).find(
    ({ household }) => household.id === homeIds.fengShumin,
  )
  expect(found?.standing).toMatchObject({ tile: 'attention', daysWithoutContact: 18 })
  expect(found?.standing.missing).toEqual(['visits', 'minutes', 'span', 'test'])
})

test('2024 was one hundred of one hundred by December, all called afterwards', () => {
  const programme = programmeOf(told, programmeIds.of2024)
  const all = standings(told, programme)
  expect(all).toHaveLength(100)
  expect(completedOn(told, programme).filter(day => day <= '2024-12-31')).toHaveLength(100)
  expect(new Set(all.map(({ standing }) => standing.status))).toEqual(new Set(['followedUp']))
})

test('at least 200 visits were made in 2024 and 170 in the current programme', () => {
  const made = (id: string) =>
    standings(told, programmeOf(told, id)).flatMap(({ facts }) => facts.visits.filter(({ met }) => met))
      .length
  expect(made(programmeIds.of2024)).toBeGreaterThanOrEqual(200)
  expect(made(programmeIds.current)).toBeGreaterThanOrEqual(170)
})

test('all fourteen streets have households, in both years', () => {
  for (const id of [programmeIds.current, programmeIds.of2024]) {
    const programme = programmeOf(told, id)
    const used = new Set(standings(told, programme).map(({ household }) => household.streetCode))
    expect([...used].sort()).toEqual(programme.definition.streets.map(({ code }) => code))
  }
})

test('the four trainers have 27, 25, 24 and 24 of the hundred seats', () => {
  const seats = standings(told, programmeOf(told)).filter(
    ({ household, standing }) =>
      household.seat !== null && (standing.tile !== 'vacant' || household.seat === 73),
  )
  const ids = new Set(seats.map(({ household }) => household.id))
  const now = told.sheet
    .rowsOf(schema.assignments)
    .filter(row => row.untilDate === null && ids.has(row.householdId))
  const counts = trainers.map(name => now.filter(({ trainerId }) => trainerId === userIds[name]).length)
  expect(counts).toEqual([27, 25, 24, 24])
})

test('nobody is real: phones that no network gives out, ID numbers whose check digit is wrong', () => {
  const people = [...told.sheet.rowsOf(schema.elders), ...told.sheet.rowsOf(schema.caregivers)]
  expect(people.length).toBeGreaterThan(400)
  const numbers = people.flatMap(({ idNumber }) => idNumber ?? [])
  expect(new Set(numbers).size).toBe(numbers.length)
  for (const number of numbers) {
    expect(number).toMatch(/^120103\d{12}$/)
    expect(number.at(-1)).not.toBe(checkDigit(number.slice(0, 17)))
  }
  expect(people.every(({ isTest }) => isTest)).toBe(true)
  const phones = [
    ...told.sheet.rowsOf(schema.caregivers).map(({ phone }) => phone),
    ...told.sheet.rowsOf(schema.users).map(({ phone }) => phone),
  ].flatMap(phone => phone ?? [])
  expect(phones.every(phone => /^1990000\d{4}$/.test(phone))).toBe(true)
  expect(new Set(phones).size).toBe(phones.length)
  const names = people.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

test('open flags are of every level, and the restricted one is nowhere but in its own table', () => {
  const programme = programmeOf(told).definition
  const closed = new Set(
    told.sheet.rowsOf(schema.riskEvents).flatMap(({ step, flagId }) => (step === 'closed' ? [flagId] : [])),
  )
  const flags = told.sheet.rowsOf(schema.riskFlags)
  const open = flags.filter(({ id }) => !closed.has(id))
  expect(new Set(open.map(({ level }) => level))).toEqual(new Set(['attention', 'high', 'urgent']))
  expect(flags.some(({ riskType }) => isRestricted(riskType, programme))).toBe(false)
  const settled = new Set(
    told.sheet
      .rowsOf(schema.restrictedEvents)
      .flatMap(({ step, flagId }) => (step === 'closed' ? [flagId] : [])),
  )
  const restricted = told.sheet.rowsOf(schema.restrictedFlags)
  expect(restricted.filter(({ id }) => !settled.has(id))).toHaveLength(1)
  const bodies = told.sheet.rowsOf(schema.visitRevisions).map(({ bytes }) => bytes)
  expect(bodies.some(bytes => restricted.some(({ riskType }) => bytes.includes(riskType)))).toBe(false)
})

test('the records have gone every way: returned, corrected, voided, late, attempted, made up', () => {
  const verdicts = told.sheet.rowsOf(schema.visitReviews).map(({ verdict }) => verdict)
  expect(verdicts.filter(verdict => verdict === 'returned').length).toBeGreaterThanOrEqual(4)
  expect(verdicts).toContain('voided')
  const bodies = told.sheet.rowsOf(schema.visitRevisions).map(({ body }) => body)
  expect(bodies.filter(({ basedOn }) => basedOn !== null).length).toBeGreaterThanOrEqual(3)
  expect(bodies.filter(({ lateReason }) => lateReason).length).toBeGreaterThanOrEqual(2)
  expect(new Set(bodies.flatMap(({ attemptReason }) => attemptReason ?? [])).size).toBeGreaterThanOrEqual(3)
  expect(bodies.filter(({ kind }) => kind === 'makeup').length).toBeGreaterThan(5)
  const checks = told.sheet.rowsOf(schema.stressChecks)
  expect(checks.filter(({ refused }) => refused).length).toBeGreaterThan(5)
  const decisions = told.sheet.rowsOf(schema.feedbackDecisions).map(({ decision }) => decision)
  expect(new Set(decisions)).toEqual(new Set(['adopt', 'decline', 'pending', 'nothingToChange']))
})
