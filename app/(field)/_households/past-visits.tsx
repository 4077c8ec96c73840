'use client'

import { useTranslations } from 'next-intl'
import type { FieldHousehold, FieldPastVisit } from '#lib/field/schema.ts'
import { useWhen } from '../_shell/when.ts'
import styles from './households.module.css'
import { useHouseholdWords, useProgramme } from './people.ts'
import { Section } from './section.tsx'

/** So many skills of one visit are named; the rest is counted. */
const NAMED = 3

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
  const t = useTranslations('field')
  const { day } = useWhen()
  const programme = useProgramme(household.programmeVersionId)
  const words = useHouseholdWords()
  const trainer = visit.trainerName
  const what = !visit.met
    ? t('household.attemptLine', { reason: words.attempt(visit, programme), trainer })
    : visit.kind === 'makeup'
      ? t('household.makeupLine', { trainer })
      : t('household.visitLine', { n: visit.visitNo ?? 0, trainer })
  const codes = visit.skills.map(({ code }) => code)
  const named = words.skills(codes.slice(0, NAMED), programme)
  const taught = codes.length > NAMED ? t('missing.andMore', { skills: named, n: codes.length }) : named
  return (
    <li>
      {day(visit.visitDate)} {what}
      {taught ? <span className={styles.note}>{taught}</span> : null}
    </li>
  )
}
