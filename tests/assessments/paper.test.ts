import { expect, test } from 'vitest'
import { knownAnswers, paperOf, rightLetter } from '#lib/assessments/paper.ts'
import { testScore } from '#lib/assessments/rules.ts'
import { hexi } from '../programmes/hexi.ts'

const papers = { A: paperOf(hexi, 'A'), B: paperOf(hexi, 'B') }
const codes = (form: 'A' | 'B') => papers[form].map(({ item }) => item.code)

test('both forms ask the same twenty questions in another order, with the blueprint of the areas', () => {
  expect(codes('A')).toHaveLength(20)
  expect([...codes('B')].sort()).toEqual([...codes('A')].sort())
  expect(codes('B')).not.toEqual(codes('A'))
  for (const [area, count] of Object.entries(hexi.knowledgeTest.blueprint))
    expect(papers.A.filter(({ item }) => item.area === area)).toHaveLength(count)
})

test('a letter learned by heart is of no use: no choice question has the same right letter on both forms', () => {
  let looked = 0
  for (const question of papers.A.filter(({ item }) => item.type === 'single')) {
    const other = papers.B.find(({ item }) => item.code === question.item.code)!
    expect(rightLetter(other), question.item.code).not.toBe(rightLetter(question))
    looked += 1
  }
  expect(looked).toBeGreaterThan(10)
})

test('the key of either form earns full marks; what names no option is dropped and earns nothing', () => {
  for (const form of ['A', 'B'] as const) {
    const answers = Object.fromEntries(
      papers[form].map(question => [
        question.item.code,
        question.options.find(({ letter }) => letter === rightLetter(question))!.option.key,
      ]),
    )
    expect(testScore(answers, hexi)).toBe(100)
  }
  expect(knownAnswers({ K01: 'B', K02: 'Z', K99: 'A' }, hexi)).toEqual({ K01: 'B' })
})
