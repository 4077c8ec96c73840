import { expect, test } from 'vitest'
import { stressChecks, surveyResponses } from '#db/schema/index.ts'
import type { CastMember } from '#lib/demo/cast.ts'
import { loadDemo } from '#lib/demo/world.ts'
import { targetLevel } from '#lib/programmes/rules.ts'
import { currentProgramme, listHouseholdFacts } from '#lib/progress/queries.ts'
import { levelsOf } from '#lib/progress/rules.ts'
import { stressShift, testPairs } from '#lib/reports/charts.ts'
import { getBoard } from '#lib/reports/queries.ts'
import { getCharts } from '#lib/reports/queries-charts.ts'
import { contextOf, NOW } from '#tests/cast.ts'
import { freshDatabase } from '#tests/db.ts'

const holder = freshDatabase(database => loadDemo(database, { now: NOW }))
const desk = (who: CastMember = 'maXiaoyun') => contextOf(holder.database, who)
const charts = async (who: CastMember = 'maXiaoyun') =>
  getCharts(desk(who), await currentProgramme(desk(who)))
const cohort = async () => listHouseholdFacts(desk(), { programmeId: (await currentProgramme(desk())).id })

test('today’s column of each skill is what the households’ own pages say', async () => {
  const { skills } = await charts()
  const known = await cohort()
  const { definition } = await currentProgramme(desk())
  for (const { skill, months } of skills) {
    const levels = known.flatMap(({ facts }) => levelsOf(facts).get(skill) ?? [])
    const reached = levels.filter(level => level >= targetLevel(definition, skill)).length
    expect(months.at(-1), skill).toEqual({ rated: levels.length, reached })
  }
  expect(skills.some(({ fading }) => fading > 0)).toBe(true)
  const rated = skills.flatMap(({ months }) => months.map(month => month.rated))
  expect(Math.max(...rated)).toBeGreaterThan(40)
})

test('a skill is never rated by fewer caregivers later than earlier', async () => {
  const { skills, days } = await charts()
  expect(days).toEqual([...days].sort())
  for (const { months } of skills) {
    const rated = months.map(month => month.rated)
    expect(rated).toEqual([...rated].sort((a, b) => a - b))
  }
})

test('pre and post are of those who took both; fewer than five are not shown', async () => {
  const { tests } = await charts()
  const facts = (await cohort()).map(one => one.facts)
  const both = facts.filter(
    one => one.tests.some(({ kind }) => kind === 'pre') && one.tests.some(({ kind }) => kind === 'post'),
  )
  expect(tests?.pairs.length).toBe(both.length)
  const { definition } = await currentProgramme(desk())
  expect(testPairs(both.slice(0, 4), definition, 5)).toBeNull()
  expect(testPairs(both.slice(0, 5), definition, 5)?.pairs).toHaveLength(5)
})

test('satisfaction and stress are for the coordinator; every answer is counted once', async () => {
  const seen = await charts()
  const { definition } = await currentProgramme(desk())
  const rows = await holder.database.read.select().from(surveyResponses)
  expect(rows.length).toBeGreaterThan(5)
  const total = seen.satisfaction!.reduce((sum, { count }) => sum + count, 0)
  expect(total % definition.survey.items.length).toBe(0)
  expect(total).toBeGreaterThan(0)
  const checks = await holder.database.read.select().from(stressChecks)
  expect(checks.length).toBeGreaterThan(5)
  const firsts = seen.stress!.reduce((sum, { first }) => sum + first, 0)
  expect(seen.stress!.reduce((sum, { last }) => sum + last, 0)).toBe(firsts)
  const manager = await charts('zhaoLei')
  expect([manager.satisfaction, manager.stress]).toEqual([undefined, undefined])
  await expect(charts('zhouMin')).rejects.toThrow()
})

test('one family’s course is never a cohort', async () => {
  const { definition } = await currentProgramme(desk())
  const course = [1, 2].map(at => ({
    householdId: 'one',
    onDate: `2026-09-0${at}`,
    at,
    answers: definition.stressCheck.items ? Array(definition.stressCheck.items).fill(0) : [],
  }))
  expect(stressShift(course, definition, definition.survey.minSample)).toBeNull()
})

test('the chart of completions is the board’s own', async () => {
  const programme = await currentProgramme(desk())
  const { pace } = await getBoard(desk(), programme)
  const done = (await cohort()).filter(({ facts }) => facts.completion !== null).length
  expect(pace.completed).toBe(done)
})
