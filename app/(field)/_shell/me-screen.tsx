'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#app/_ui/button.tsx'
import { ChipGroup, ChoiceChip } from '#app/_ui/choice.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import { signOutHere } from '#app/_ui/session.ts'
import styles from '../_households/households.module.css'
import { Section } from '../_households/section.tsx'
import { rememberPerson } from '../_outbox/database.ts'
import { openItems } from '../_outbox/standing.ts'
import { forgetPack } from '../_pack/keep-pack.ts'
import { CalendarLink } from './calendar-link.tsx'
import { useDelivery } from './delivery.tsx'
import { useLanguageSwitch } from './language.tsx'
import { useNow } from './live.ts'
import { useOffline } from './offline.ts'
import { OwnSignature } from './own-signature.tsx'
import { BackHead } from './screen-head.tsx'
import { useWhen } from './when.ts'
import { useOpening, useWork } from './work.tsx'

/** Oneself: language, how fresh the phone is, signing out. */
export function MeScreen() {
  const t = useTranslations('field.me')
  const { pack, sendNow } = useDelivery()
  const { stored } = useWork()
  const { refresh, refreshing } = useOpening()
  const { moment } = useWhen()
  const now = useNow()
  return (
    <>
      <BackHead title={pack.trainer.name} sub={t('title')} />
      <Section title={t('language')}>
        <LanguageChips />
      </Section>
      <Section title={t('phone')} side={t('updated', { time: moment(stored.fetchedAt, now) })}>
        <Button busy={refreshing} busyLabel={t('refreshing')} onClick={() => void refresh().then(sendNow)}>
          {t('refresh')}
        </Button>
      </Section>
      <OwnSignature />
      <CalendarLink />
      <WithoutNetwork />
      <Section title={t('signOut')}>
        <SignOut />
      </Section>
    </>
  )
}

/** Whether the app opens without a network, and what to do when it does not. */
function WithoutNetwork() {
  const t = useTranslations('phone')
  const { offline } = useOffline()
  const { persisted } = useDelivery().storage
  return (
    <Section title={t('offline.title')}>
      <p role="status">{t(`offline.${offline}`)}</p>
      {persisted === null ? null : <p>{t(persisted ? 'stored.kept' : 'stored.mayGo')}</p>}
      {offline === 'on' ? <p className={styles.note}>{t('home')}</p> : null}
    </Section>
  )
}

function LanguageChips() {
  const t = useTranslations('common.language')
  const locale = useLocale()
  const change = useLanguageSwitch()
  return (
    <ChipGroup legend={t('switchTo')} legendHidden>
      <ChoiceChip type="radio" name="language" checked={locale !== 'en'} onChange={() => change('zh-CN')}>
        <span lang="zh-CN">{t('zhCN')}</span>
      </ChoiceChip>
      <ChoiceChip type="radio" name="language" checked={locale === 'en'} onChange={() => change('en')}>
        <span lang="en">{t('en')}</span>
      </ChoiceChip>
    </ChipGroup>
  )
}

/** Ends the session here and on the server. What waits or is unfinished stays on the phone for its author. */
function SignOut() {
  const t = useTranslations('field.me')
  const common = useTranslations('common')
  const { drafts } = useDelivery()
  const { database } = useWork()
  const [asking, setAsking] = useState(false)
  const [leaving, setLeaving] = useState(false)
  const [unsent, setUnsent] = useState(0)

  /** Counts on the disk: a tap can come before the screen has read what waits. */
  async function ask() {
    const waits = openItems(await database.queue.toArray()).length
    setUnsent(waits)
    if (waits > 0) setAsking(true)
    else await leave()
  }

  async function leave() {
    setLeaving(true)
    await rememberPerson(null)
    await forgetPack(database)
    try {
      await signOutHere()
    } catch {
      window.location.assign('/sign-in?out=1')
    }
  }

  return (
    <>
      <Button busy={leaving} busyLabel={t('signOut')} onClick={() => void ask()}>
        {t('signOut')}
      </Button>
      {drafts.length > 0 ? <p className={styles.note}>{t('draftsToo', { n: drafts.length })}</p> : null}
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('signOutTitle', { n: unsent })}
        closeLabel={common('close')}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t('signOutStay')}</Button>
            <Button variant="secondary" onClick={() => void leave()}>
              {t('signOutDeed')}
            </Button>
          </>
        }
      >
        <p>{t('signOutBody')}</p>
      </Dialog>
    </>
  )
}
