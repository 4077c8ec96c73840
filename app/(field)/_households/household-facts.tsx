'use client'

import { useTranslations } from 'next-intl'
import type { FieldHousehold } from '#lib/field/schema.ts'
import { useDelivery } from '../_shell/delivery.tsx'
import { useWord } from '../_shell/language.tsx'
import { useWhen } from '../_shell/when.ts'
import { isGoing } from '../_today/day.ts'
import styles from './households.module.css'
import { useHouseholdWords, useProgramme } from './people.ts'

/** The next date, where it is, what the elder needs, what was agreed to. */
export function HouseholdFacts({ household }: { household: FieldHousehold }) {
  const t = useTranslations('field.household')
  const word = useWord()
  const programme = useProgramme(household.programmeVersionId)
  const words = useHouseholdWords()
  const ability = programme.abilityLevels.find(({ code }) => code === household.abilityLevel)
  const needs = words.needs(household, programme)
  const next = useNextWords(household)
  const photo = { true: t('photoYes'), false: t('photoNo'), null: t('photoUnasked') }
  const facts: [label: string, value: string | null][] = [
    [t('nextDate'), isGoing(household) ? next : null],
    [t('address'), `${words.street(household, programme)} ${household.address}`],
    [t('needs'), needs.length > 0 ? words.join(needs) : null],
    [t('ability'), ability ? word(ability) : null],
    [t('photo'), photo[`${household.photoConsent}`]],
    [t('handbook'), household.handbookEditionId === null ? t('handbookNone') : t('handbookGiven')],
  ]
  return (
    <section className={styles.section} aria-label={household.caregiver.name}>
      <dl className={styles.facts}>
        {facts.map(([label, value]) =>
          value === null ? null : (
            <div key={label} className={styles.fact}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      <Covers householdId={household.id} />
    </section>
  )
}

/** When the next visit is, or why none is agreed. */
function useNextWords(household: FieldHousehold): string {
  const t = useTranslations('field.household')
  const { longDay, clock } = useWhen()
  const programme = useProgramme(household.programmeVersionId)
  const { noNext } = useHouseholdWords()
  const { onDate, atTime, noDateReason } = household.appointment ?? {}
  if (onDate) return atTime ? `${longDay(onDate)} ${clock(atTime)}` : longDay(onDate)
  return noDateReason ? t('nextNoneWhy', { reason: noNext(noDateReason, programme) }) : t('nextNone')
}

/** Who stands in for whom at this household, as far as this trainer is one of the two. */
function Covers({ householdId }: { householdId: string }) {
  const t = useTranslations('field.today')
  const { day } = useWhen()
  const { pack } = useDelivery()
  const covers = pack.covers.filter(cover => cover.householdId === householdId)
  return covers.map(cover => {
    const mine = cover.coveringTrainer.id === pack.trainer.id
    const name = mine ? cover.usualTrainer.name : cover.coveringTrainer.name
    return (
      <p key={`${cover.from} ${name}`} className={styles.note}>
        {t(mine ? 'covering' : 'covered', { from: day(cover.from), until: day(cover.until), name })}
      </p>
    )
  })
}
