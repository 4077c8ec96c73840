'use client'

import { useTranslations } from 'next-intl'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import type { FieldHousehold } from '#lib/field/schema.ts'
import { openItems } from '../_outbox/standing.ts'
import { useDelivery } from '../_shell/delivery.tsx'
import { home } from '../_shell/route.ts'
import { BackHead } from '../_shell/screen-head.tsx'
import { AnswersSection, ReteachSection } from './editions-section.tsx'
import { FlagSection } from './flag-section.tsx'
import { HouseholdActs } from './household-acts.tsx'
import { HouseholdFacts } from './household-facts.tsx'
import styles from './households.module.css'
import { MissingSection } from './missing-section.tsx'
import { PastVisits } from './past-visits.tsx'
import { useHouseholdWords, useProgramme } from './people.ts'
import { PlanSection } from './plan-section.tsx'
import { PromisedSection } from './promised-section.tsx'

/** One household: who it is, what was promised, what is missing, what to teach, and the way into a visit. */
export function HouseholdScreen({ householdId }: { householdId: string }) {
  const t = useTranslations('field.household')
  const { pack } = useDelivery()
  const household = pack.households.find(({ id }) => id === householdId)
  if (household) return <Present household={household} />
  return (
    <>
      <BackHead title={t('back')} fallback={`${home}/households`} />
      <EmptyState>{t('notMine')}</EmptyState>
    </>
  )
}

function Present({ household }: { household: FieldHousehold }) {
  const t = useTranslations('field')
  const { queue } = useDelivery()
  const programme = useProgramme(household.programmeVersionId)
  const words = useHouseholdWords()
  const waiting = openItems(queue).filter(item => item.householdId === household.id).length
  const { elder, caregiver } = household
  return (
    <>
      <BackHead
        title={caregiver.name}
        sub={t('person.cares', {
          relation: words.elderAs(household, programme),
          elder: elder.name,
          age: elder.age,
        })}
        fallback={`${home}/households`}
      />
      <Standing household={household} />
      {waiting > 0 ? <p className={styles.notice}>{t('household.waiting', { n: waiting })}</p> : null}
      <HouseholdActs household={household} />
      <HouseholdFacts household={household} />
      <ReteachSection household={household} />
      <AnswersSection household={household} />
      <PromisedSection household={household} />
      <FlagSection household={household} />
      <MissingSection household={household} />
      <PlanSection household={household} />
      <PastVisits household={household} />
    </>
  )
}

/** Why this household is not visited as usual, if so. */
function Standing({ household }: { household: FieldHousehold }) {
  const t = useTranslations('field.household')
  if (household.status === 'suspended') return <p className={styles.notice}>{t('suspended')}</p>
  if (household.status === 'withdrawn') return <p className={styles.notice}>{t('withdrawn')}</p>
  return null
}
