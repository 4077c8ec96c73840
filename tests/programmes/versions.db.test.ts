import { expect, test } from 'vitest'
import type { CastMember } from '#lib/demo/cast.ts'
import { loadDemo } from '#lib/demo/world.ts'
import { Problem } from '#lib/errors.ts'
import { newId } from '#lib/ids.ts'
import { numbersOf, withNumbers } from '#lib/programmes/change.ts'
import { changeRules } from '#lib/programmes/commands.ts'
import { listRuleVersions } from '#lib/programmes/queries-versions.ts'
import { affectedBy } from '#lib/progress/preview.ts'
import { assess, currentProgramme, listHouseholdFacts } from '#lib/progress/queries.ts'
import { contextOf, NOW } from '#tests/cast.ts'
import { freshDatabase } from '#tests/db.ts'
import { hexi } from './hexi.ts'

const holder = freshDatabase(database => loadDemo(database, { now: NOW }))
const desk = (who: CastMember = 'maXiaoyun') => contextOf(holder.database, who)
const programme = () => currentProgramme(desk())
const today = '2026-11-23'

async function change(who: CastMember | null, body: unknown, versionId = newId()) {
  const { id: programmeId } = await programme()
  try {
    const context = contextOf(holder.database, who)
    const outcome = await changeRules.execute(context, { params: { programmeId, versionId }, body, raw: '' })
    return outcome.kind === 'created' ? 201 : 200
  } catch (error) {
    if (error instanceof Problem) return error.status
    throw error
  }
}

test('马晓云 asks for one visit more: a new version beside the old one, with what it changed and why', async () => {
  const { definition, versionNumber } = await programme()
  const numbers = numbersOf(definition)
  const body = {
    numbers: { ...numbers, homeVisitsMin: numbers.homeVisitsMin + 1 },
    basedOn: versionNumber,
    note: '家属反映三次不够',
  }
  expect(await change(null, body)).toBe(401)
  expect(await change('tianFang', body)).toBe(404)
  expect(await change('zhaoLei', body)).toBe(403)
  expect(await change('maXiaoyun', { ...body, note: '' })).toBe(422)
  expect(await change('maXiaoyun', { ...body, numbers: { ...numbers, homeVisitsMin: -1 } })).toBe(422)
  expect(await change('maXiaoyun', { ...body, numbers })).toBe(409)
  const versionId = newId()
  expect(await change('maXiaoyun', body, versionId)).toBe(201)
  expect(await change('maXiaoyun', body, versionId)).toBe(200)
  expect(await change('maXiaoyun', body)).toBe(409)
  const after = await programme()
  expect(after.versionNumber).toBe(versionNumber + 1)
  expect(after.definition.completionRule.homeVisitsMin).toBe(numbers.homeVisitsMin + 1)
  const [newest, before] = await listRuleVersions(desk(), after.id)
  expect(newest).toMatchObject({
    number: versionNumber + 1,
    note: '家属反映三次不够',
    byName: '马晓云',
    changes: [{ key: 'homeVisitsMin', before: numbers.homeVisitsMin, after: numbers.homeVisitsMin + 1 }],
  })
  expect(before?.number).toBe(versionNumber)
})

test('households in training keep the version under which they began: nobody’s standing moves', async () => {
  const standings = async () =>
    (await listHouseholdFacts(desk(), { programmeId: (await programme()).id })).map(
      ({ household, facts, definition }) => [household.id, assess(facts, definition, today).missing],
    )
  const before = await standings()
  const { definition, versionNumber } = await programme()
  const numbers = { ...numbersOf(definition), homeVisitsMin: 9 }
  expect(await change('maXiaoyun', { numbers, basedOn: versionNumber, note: '试' })).toBe(201)
  expect(await standings()).toEqual(before)
})

test('the preview names exactly those whose missing parts would differ, and nobody who is done', async () => {
  const { definition, id } = await programme()
  const known = await listHouseholdFacts(desk(), { programmeId: id })
  const changed = withNumbers(definition, { ...numbersOf(definition), homeVisitsMin: 9 })
  if (!('definition' in changed)) throw new Error('does not fit')
  const affected = affectedBy(known, changed.definition, today)
  expect(affected.length).toBeGreaterThan(0)
  expect(affected.every(({ lost, gained }) => lost.join() === 'visits' && gained.length === 0)).toBe(true)
  const done = known.filter(({ facts }) => facts.completion !== null).map(({ household }) => household.id)
  expect(affected.some(({ household }) => done.includes(household.id))).toBe(false)
  expect(affectedBy(known, definition, today)).toEqual([])
})

test('a number that contradicts the others is named', () => {
  const numbers = numbersOf(hexi)
  expect(withNumbers(hexi, numbers)).toMatchObject({ definition: { code: hexi.code } })
  const wrong = withNumbers(hexi, { ...numbers, testAttempts: 0 })
  expect(wrong).toEqual({ wrong: 'testAttempts' })
})
