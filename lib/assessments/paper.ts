import { currentStatus } from '#lib/households/rules.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import type { HouseholdFacts } from '#lib/progress/facts.ts'
import { lessons } from '#lib/progress/lessons.ts'
import { testResult } from './instruments.ts'

type Item = ProgrammeDefinition['knowledgeTest']['items'][number]
export type Form = 'A' | 'B'

export interface PaperItem {
  item: Item
  /** In the order of this form, each with the letter that is printed before it. */
  options: { letter: string; option: Item['options'][number] }[]
}

/**
 * The questions of one form in its order. Form B has the same blueprint in another order, and the options of a question
 * with several move on by one place, so that a letter learned by heart is of no use (domain.md B4).
 */
export function paperOf({ knowledgeTest }: ProgrammeDefinition, form: Form): PaperItem[] {
  return knowledgeTest.forms[form].flatMap(code => {
    const item = knowledgeTest.items.find(one => one.code === code)
    if (!item) return []
    const turned = form === 'B' && item.type === 'single'
    const options = turned ? [...item.options.slice(1), ...item.options.slice(0, 1)] : item.options
    return [{ item, options: options.map((option, at) => ({ letter: 'ABCDE'[at] ?? '', option })) }]
  })
}

/** The letter of the right answer on this paper. */
export const rightLetter = ({ item, options }: PaperItem): string =>
  options.find(({ option }) => option.key === item.answer)?.letter ?? ''

/** Which test a caregiver may sit now: the first one before any lesson, the last one once the lessons are done. */
export function testToSit(facts: HouseholdFacts, programme: ProgrammeDefinition): 'pre' | 'post' | null {
  if (!['eligible', 'assessed', 'inTraining'].includes(currentStatus(facts.statusEvents) ?? '')) return null
  const { total, required } = lessons(facts, programme)
  const { pre, passed, attempts, attemptsLeft } = testResult(facts.tests, programme)
  if (pre === null && attempts === 0 && total === 0) return 'pre'
  return total >= required && !passed && attemptsLeft > 0 ? 'post' : null
}

/** The form of a test: A before, B after. */
export const formOf = (kind: 'pre' | 'post'): Form => (kind === 'pre' ? 'A' : 'B')

/** Answers that name an option of each question that they answer; others are dropped. */
export function knownAnswers(
  answers: Readonly<Record<string, string>>,
  { knowledgeTest: { items } }: ProgrammeDefinition,
): Record<string, string> {
  return Object.fromEntries(
    items.flatMap(({ code, options }) =>
      options.some(({ key }) => key === answers[code]) ? [[code, answers[code]!]] : [],
    ),
  )
}
