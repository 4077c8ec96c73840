'use client'

import { useTranslations } from 'next-intl'
import { isLocalDate, isLocalTime } from '#lib/calendar/dates.ts'
import type { FieldProblem } from '#lib/errors.ts'
import { findRiskType } from '#lib/programmes/rules.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { useHouseholdWords } from '../_households/people.ts'
import { useWord } from '../_shell/language.tsx'
import { useWhen } from '../_shell/when.ts'

/** Says an error or a doubt of the rules, with names for codes and days as people say them. */
export function useSay(programme: ProgrammeDefinition) {
  const t = useTranslations()
  const word = useWord()
  const { day, clock } = useWhen()
  const { skill } = useHouseholdWords()
  const named = (name: string, value: string | number): string | number => {
    if (typeof value !== 'string') return value
    if (name === 'skill') return skill(value, programme)
    if (name === 'riskType') {
      const type = findRiskType(programme, value)
      return type ? word(type) : value
    }
    if (isLocalDate(value)) return day(value)
    return isLocalTime(value) ? clock(value) : value
  }
  return ({ key, values = {} }: Pick<FieldProblem, 'key' | 'values'>): string => {
    const filled = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, named(name, value)]),
    )
    return t.has(key as never) ? t(key as never, filled as never) : t('visit.error.shape')
  }
}
