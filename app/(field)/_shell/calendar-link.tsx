'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button, ButtonRow } from '#app/_ui/button.tsx'
import { send } from '#app/_ui/send.ts'
import { calendarPath } from '#lib/agenda/schema.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { newId } from '#lib/ids.ts'
import styles from '../_households/households.module.css'
import { Section } from '../_households/section.tsx'
import photoStyles from '../_photos/photos.module.css'
import { useDelivery } from './delivery.tsx'
import { useWhen } from './when.ts'
import { useOpening } from './work.tsx'

const SECRET_BYTES = 32

/** Made here, so that the server never has to keep it. */
function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(SECRET_BYTES))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

/** The agreed visits in the phone's own calendar, by a link that can be taken back. */
export function CalendarLink() {
  const t = useTranslations('photo.calendar')
  const { pack } = useDelivery()
  const { refresh } = useOpening()
  const { day } = useWhen()
  const [address, setAddress] = useState('')
  const [problem, setProblem] = useState('')
  const link = pack.calendarLink

  async function ask(path: string, content: object): Promise<boolean> {
    const result = await send('PUT', `/api/account/calendar/${path}`, content)
    setProblem(result.ok ? '' : result.problem.message || t('away'))
    if (result.ok) await refresh()
    return result.ok
  }

  async function open() {
    const secret = newSecret()
    if (await ask(newId(), { secret })) setAddress(`${window.location.origin}${calendarPath(secret)}`)
  }

  async function revoke(linkId: string) {
    if (await ask(`${linkId}/revocation`, {})) setAddress('')
  }

  return (
    <Section title={t('title')}>
      <p className={styles.note}>{t('hint')}</p>
      {address ? (
        <>
          <p>{t('once')}</p>
          <p className={photoStyles.address}>{address}</p>
        </>
      ) : link ? (
        <p>{t('there', { day: day(localDateOf(link.at)) })}</p>
      ) : null}
      <ButtonRow>
        <Button onClick={() => void open()}>{t(link ? 'anew' : 'open')}</Button>
        {link ? <Button onClick={() => void revoke(link.id)}>{t('revoke')}</Button> : null}
      </ButtonRow>
      {problem ? <p role="alert">{problem}</p> : null}
    </Section>
  )
}
