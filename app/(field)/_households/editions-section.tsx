'use client'

import { useTranslations } from 'next-intl'
import { PageLink } from '#app/_ui/page-link.tsx'
import type { FieldHousehold } from '#lib/field/schema.ts'
import { sectionPath } from '../_shell/route.ts'
import { useWhen } from '../_shell/when.ts'
import styles from './households.module.css'
import { useHouseholdWords, useProgramme } from './people.ts'
import { Section } from './section.tsx'

/** What this family was taught, or holds on paper, and reads differently by now: teach it again, bring the pages. */
export function ReteachSection({ household }: { household: FieldHousehold }) {
  const t = useTranslations('editions')
  const programme = useProgramme(household.programmeVersionId)
  const words = useHouseholdWords()
  const again = household.reteach ?? []
  if (again.length === 0) return null
  return (
    <Section title={t('reteach.title')}>
      <ul className={styles.list}>
        {again.map(({ section, number, skills, pages }) => (
          <li key={section}>
            <PageLink href={sectionPath(section)}>{t('reteach.section', { section, number })}</PageLink>
            <span className={styles.note}>
              {words.join([
                ...(skills.length > 0
                  ? [t('reteach.skills', { skills: words.skills(skills, programme) })]
                  : []),
                ...(pages ? [t('reteach.pages')] : []),
              ])}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** What the family said about the handbook and what became of it, to be told at the visit. */
export function AnswersSection({ household }: { household: FieldHousehold }) {
  const t = useTranslations('editions')
  const { day } = useWhen()
  const answers = household.answers ?? []
  if (answers.length === 0) return null
  return (
    <Section title={t('answers.tell')}>
      <ul className={styles.list}>
        {answers.map(({ words, onDate, decision, reason, written }) => (
          <li key={`${onDate} ${words}`}>
            {t('answers.said', { day: day(onDate), words })}
            {written.map(({ number, section }) => (
              <b key={section} className={styles.note}>
                {t('answers.written', { number, section })}
              </b>
            ))}
            <span className={styles.note}>
              {t(`answers.decision.${decision}`)} {reason}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
