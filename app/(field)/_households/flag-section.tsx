'use client'

import { useTranslations } from 'next-intl'
import { StatusTag } from '#app/_ui/status-tag.tsx'
import type { FieldHousehold } from '#lib/field/schema.ts'
import { findRiskType, riskLevelOf } from '#lib/programmes/rules.ts'
import { useWord } from '../_shell/language.tsx'
import { useWhen } from '../_shell/when.ts'
import styles from './households.module.css'
import { useProgramme } from './people.ts'
import { Section } from './section.tsx'

const tone = { attention: 'warn', high: 'bad', urgent: 'bad' } as const

/** Ordinary risks that are not closed. Restricted ones are never on this phone. */
export function FlagSection({ household }: { household: FieldHousehold }) {
  const t = useTranslations('field.household')
  const { day } = useWhen()
  const word = useWord()
  const programme = useProgramme(household.programmeVersionId)
  if (household.flags.length === 0) return null
  return (
    <Section title={t('flags')}>
      <ul className={styles.list}>
        {household.flags.map(flag => {
          const type = findRiskType(programme, flag.riskType)
          return (
            <li key={flag.id} className={styles.line}>
              <span className={styles.name}>
                {type ? word(type) : flag.riskType}
                <span className={styles.note}>
                  {day(flag.onDate)} {t(`flagState.${flag.state}`)}
                </span>
              </span>
              <StatusTag tone={tone[flag.level]}>{word(riskLevelOf(programme, flag.level))}</StatusTag>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
