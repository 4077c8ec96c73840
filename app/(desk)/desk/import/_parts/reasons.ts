'use client'

import { useTranslations } from 'next-intl'
import type { CellProblem } from '#lib/roster/check.ts'
import { templateHeads } from '#lib/roster/columns.ts'
import type { AssessedLine, Likeness } from '#lib/roster/standing.ts'

/** The words of a cell's problem. */
export function useProblemWords() {
  const t = useTranslations('roster.problem')
  return ({ key, values }: CellProblem) => t(key as never, values as never)
}

/** The words of who a row looks like. */
export function useLikenessWords() {
  const t = useTranslations('roster.likeness')
  return (one: Likeness) =>
    t(one.here ? 'here' : 'earlier', {
      year: String(one.year),
      studentNo: one.studentNo,
      caregiver: one.caregiverName,
      elder: one.elderName,
      because: one.because.map(ground => t(`because.${ground}`)).join(t('comma')),
    })
}

/** Why a row stays out, in one line. */
export function useReasons() {
  const t = useTranslations('roster')
  const problemWords = useProblemWords()
  const likenessWords = useLikenessWords()
  return ({ state, row, double, alike }: AssessedLine): string => {
    if (state === 'skipped') return t('reason.skipped')
    const errors = row.problems
      .filter(({ kind }) => kind === 'error')
      .map(problem => `${templateHeads[problem.column]}: ${problemWords(problem)}`)
    const same = double?.kind === 'family' ? [t('likeness.family', { of: double.of })] : []
    const here = alike.filter(one => one.here).map(likenessWords)
    const all = [...errors, ...same, ...here]
    return all.length > 0 ? all.join('; ') : t('reason.held')
  }
}
