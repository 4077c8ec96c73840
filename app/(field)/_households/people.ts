'use client'

import { useTranslations } from 'next-intl'
import type { FieldHousehold, FieldPastVisit } from '#lib/field/schema.ts'
import { findReason, findSkill } from '#lib/programmes/rules.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { useWord } from '../_shell/language.tsx'
import { useWork } from '../_shell/work.tsx'

/** The programme under which a household is trained; the pack always brings it. */
export function useProgramme(versionId: string): ProgrammeDefinition {
  const { programmes } = useWork()
  const programme = programmes.get(versionId)
  if (!programme) throw new Error('the programme version is not on this phone')
  return programme
}

const withoutBrackets = (name: string): string => name.replace(/\s*[（(][^）)]*[）)]/g, '')

/** Words about a household, from the programme's own lists. */
export function useHouseholdWords() {
  const t = useTranslations('field')
  const word = useWord()
  const join = (words: readonly string[]) => words.join(t('separator'))

  /** 老伴, 母亲, 婆婆 …: what the elder is to the caregiver. */
  const elderAs = ({ caregiver, elder }: FieldHousehold, programme: ProgrammeDefinition): string => {
    const relation = programme.relations.find(({ code }) => code === caregiver.relation)
    if (!relation) return ''
    return word(elder.sex === 'male' ? relation.elderMale : relation.elderFemale)
  }

  return {
    join,
    elderAs,
    /** 照护老伴 */
    relation: (household: FieldHousehold, programme: ProgrammeDefinition) =>
      t('person.caregiver', { relation: elderAs(household, programme) }),
    street: ({ streetCode }: FieldHousehold, programme: ProgrammeDefinition): string => {
      const street = programme.streets.find(({ code }) => code === streetCode)
      return street ? word(street) : ''
    },
    needs: ({ needsTags }: FieldHousehold, programme: ProgrammeDefinition): string[] =>
      programme.needsTags.filter(({ code }) => needsTags.includes(code)).map(word),
    skill: (code: string, programme: ProgrammeDefinition): string => {
      const skill = findSkill(programme, code)
      return skill ? word(skill) : code
    },
    /** Names for a line of text: what stands in brackets is left out. */
    skills: (codes: readonly string[], programme: ProgrammeDefinition): string =>
      join(codes.map(code => withoutBrackets(word(findSkill(programme, code) ?? { zh: code, en: code })))),
    level: (level: number, programme: ProgrammeDefinition): string => {
      const found = programme.levels.find(entry => entry.level === level)
      return found ? word(found) : String(level)
    },
    attempt: (
      { attemptReason }: Pick<FieldPastVisit, 'attemptReason'>,
      programme: ProgrammeDefinition,
    ): string => {
      const reason = findReason(programme, 'attempt', attemptReason)
      return reason ? word(reason) : ''
    },
    noNext: (code: string | null, programme: ProgrammeDefinition): string => {
      const reason = findReason(programme, 'noNext', code)
      return reason ? word(reason) : ''
    },
  }
}
