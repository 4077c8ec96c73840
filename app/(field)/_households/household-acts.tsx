'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button, ButtonLink, ButtonRow } from '#app/_ui/button.tsx'
import type { FieldHousehold } from '#lib/field/schema.ts'
import { maskPhone } from '#lib/privacy/mask.ts'
import { useDelivery } from '../_shell/delivery.tsx'
import { useNotice } from '../_shell/notices.tsx'
import { visitPath } from '../_shell/route.ts'
import { useStart } from '../_visit/use-start.ts'
import styles from './households.module.css'
import { useHouseholdWords, useProgramme } from './people.ts'
import { ReportDialog } from './report-dialog.tsx'
import { RescheduleDialog } from './reschedule-dialog.tsx'

/** What can be done for a household: begin the visit, call, find the way, move the date. */
export function HouseholdActs({ household }: { household: FieldHousehold }) {
  const t = useTranslations('field.household')
  const { drafts } = useDelivery()
  const { begin } = useStart()
  const [moving, setMoving] = useState(false)
  const [reporting, setReporting] = useState(false)
  const draft = drafts.find(({ householdId, basedOn }) => householdId === household.id && basedOn === null)
  const left = household.status === 'withdrawn'
  return (
    <div className={styles.acts}>
      {left && !draft ? null : draft ? (
        <ButtonLink variant="primary" size="submit" wide href={visitPath(draft.visitId)}>
          {t('resume')}
        </ButtonLink>
      ) : (
        <Button variant="primary" size="submit" wide onClick={() => void begin(household)}>
          {t('start', { n: household.visitsSoFar + 1 })}
        </Button>
      )}
      <ButtonRow fill>
        <CallButton household={household} />
        <MapButton household={household} />
        {left ? null : <Button onClick={() => setMoving(true)}>{t('reschedule')}</Button>}
        {left ? null : <Button onClick={() => setReporting(true)}>{t('report')}</Button>}
      </ButtonRow>
      <RescheduleDialog household={household} open={moving} onClose={() => setMoving(false)} />
      <ReportDialog household={household} open={reporting} onClose={() => setReporting(false)} />
    </div>
  )
}

/** Dials; in a demo it only says so, for the number belongs to nobody (settled.md 23). */
function CallButton({ household: { phone } }: { household: FieldHousehold }) {
  const t = useTranslations('field.household')
  const { pack } = useDelivery()
  const say = useNotice()
  if (phone === null) {
    return (
      <Button icon="phone" disabled>
        {t('noPhone')}
      </Button>
    )
  }
  if (pack.demo) {
    return (
      <Button icon="phone" onClick={() => say({ words: t('demoCall', { phone: maskPhone(phone) }) })}>
        {t('call')}
      </Button>
    )
  }
  return (
    <ButtonLink icon="phone" href={`tel:${phone}`}>
      {t('call')}
    </ButtonLink>
  )
}

const MAP = 'https://uri.amap.com/search?keyword='

/** Opens the address in the phone's map. Nothing but the address leaves the app, and only on this tap. */
function MapButton({ household }: { household: FieldHousehold }) {
  const t = useTranslations('field.household')
  const programme = useProgramme(household.programmeVersionId)
  const { street } = useHouseholdWords()
  const place = `${street(household, programme)} ${household.community} ${household.address}`
  return (
    <ButtonLink href={`${MAP}${encodeURIComponent(place)}`} target="_blank" rel="noopener noreferrer">
      {t('map')}
    </ButtonLink>
  )
}
