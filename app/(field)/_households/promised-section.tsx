'use client'

import { useTranslations } from 'next-intl'
import type { FieldHousehold, FieldPastVisit } from '#lib/field/schema.ts'
import { useWord } from '../_shell/language.tsx'
import { useWhen } from '../_shell/when.ts'
import styles from './households.module.css'
import { useHouseholdWords, useProgramme } from './people.ts'
import { Section } from './section.tsx'

/** What was agreed at the last visit at which they met: to do, to teach, and the advice given. */
export function PromisedSection({ household }: { household: FieldHousehold }) {
  const t = useTranslations('field.household')
  const { day } = useWhen()
  const last = household.lastVisits.find(({ met }) => met)
  if (!last) return null
  return (
    <Section title={t('promised')} side={day(last.visitDate)}>
      <Promises household={household} last={last} />
    </Section>
  )
}

function Promises({ household, last }: { household: FieldHousehold; last: FieldPastVisit }) {
  const t = useTranslations('field.household')
  const { day } = useWhen()
  const word = useWord()
  const programme = useProgramme(household.programmeVersionId)
  const words = useHouseholdWords()
  const advice = programme.advice.filter(({ code }) => last.advice.codes.includes(code)).map(word)
  const given = words.join([...advice, ...(last.advice.text ? [last.advice.text] : [])])
  const nothing = last.nextSteps.length === 0 && last.nextSkills.length === 0
  return (
    <>
      {nothing ? <p className={styles.note}>{t('promisedNone')}</p> : null}
      <ul className={styles.list}>
        {last.nextSteps.map(step => (
          <li key={`${step.owner} ${step.text}`}>
            {step.text}
            <span className={styles.note}>
              {words.join([
                t(step.owner === 'trainer' ? 'mine' : 'family'),
                ...(step.dueDate ? [t('until', { day: day(step.dueDate) })] : []),
              ])}
            </span>
          </li>
        ))}
        {last.nextSkills.length > 0 ? (
          <li>{t('teachNext', { skills: words.skills(last.nextSkills, programme) })}</li>
        ) : null}
      </ul>
      {given ? (
        <>
          <h3 className={styles.sub}>{t('adviceGiven')}</h3>
          <p>{given}</p>
        </>
      ) : null}
    </>
  )
}
