'use client'

import { useTranslations } from 'next-intl'
import type { FieldHousehold, FieldPastVisit } from '#lib/field/schema.ts'
import { useWhen } from '../_shell/when.ts'
import styles from './households.module.css'
import { useHouseholdWords, useProgramme } from './people.ts'
import { Section } from './section.tsx'

/** Earlier visits, newest first: by whom, and what was reached. */
export function PastVisits({ household }: { household: FieldHousehold }) {
  const t = useTranslations('field.household')
  return (
    <Section title={t('visits')}>
      {household.lastVisits.length === 0 ? <p className={styles.note}>{t('visitsNone')}</p> : null}
      <ul className={styles.list}>
        {household.lastVisits.map(visit => (
          <PastVisit key={visit.id} visit={visit} household={household} />
        ))}
      </ul>
    </Section>
  )
}

function PastVisit({ visit, household }: { visit: FieldPastVisit; household: FieldHousehold }) {
  const t = useTranslations('field.household')
  const { day } = useWhen()
  const programme = useProgramme(household.programmeVersionId)
  const words = useHouseholdWords()
  const trainer = visit.trainerName
  const what = !visit.met
    ? t('attemptLine', { reason: words.attempt(visit, programme), trainer })
    : visit.kind === 'makeup'
      ? t('makeupLine', { trainer })
      : t('visitLine', { n: visit.visitNo ?? 0, trainer })
  const rated = visit.skills.map(
    ({ code, level }) => `${words.skill(code, programme)} ${words.level(level, programme)}`,
  )
  return (
    <li>
      {day(visit.visitDate)} {what}
      {rated.length > 0 ? <span className={styles.note}>{words.join(rated)}</span> : null}
    </li>
  )
}
