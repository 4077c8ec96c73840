'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button, ButtonRow } from '#app/_ui/button.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import { RowSection } from '#app/_ui/row-list.tsx'
import { localDateOf } from '#lib/calendar/dates.ts'
import { newId } from '#lib/ids.ts'
import { deviceId } from '../_outbox/database.ts'
import { download, queueFileOf } from '../_outbox/queue-file.ts'
import { SENT_DAYS } from '../_outbox/room.ts'
import { openItems } from '../_outbox/standing.ts'
import { useDelivery } from '../_shell/delivery.tsx'
import { useNotice } from '../_shell/notices.tsx'
import styles from './done.module.css'

/** For the bad days: what was not delivered as a file, and everything once more to a server that lost something. */
export function Keeping() {
  const t = useTranslations('phone.keeping')
  const { queue, sent } = useDelivery()
  const open = openItems(queue).length
  const again = sent.filter(({ status }) => status === 'delivered').length
  if (open + again === 0) return null
  return (
    <>
      <RowSection title={t('title')} />
      <div className={styles.keeping}>
        <p className={styles.note}>{t('body', { days: SENT_DAYS })}</p>
        <ButtonRow>
          {again > 0 ? <ResendAll count={again} /> : null}
          {open > 0 ? <SaveFile count={open} /> : null}
        </ButtonRow>
      </div>
    </>
  )
}

function ResendAll({ count }: { count: number }) {
  const t = useTranslations('phone.keeping')
  const common = useTranslations('common')
  const { outbox, photoPost, sendNow } = useDelivery()
  const [asking, setAsking] = useState(false)
  const resend = () => {
    setAsking(false)
    void Promise.all([outbox.resendAll(), photoPost.offerAgain()]).then(sendNow)
  }
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('resend')}</Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('resendTitle', { n: count })}
        closeLabel={common('close')}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t('not')}</Button>
            <Button variant="primary" onClick={resend}>
              {t('resend')}
            </Button>
          </>
        }
      >
        <p>{t('resendBody')}</p>
      </Dialog>
    </>
  )
}

function SaveFile({ count }: { count: number }) {
  const t = useTranslations('phone.keeping')
  const { queue, pack } = useDelivery()
  const say = useNotice()
  async function save() {
    const now = Date.now()
    const file = queueFileOf(queue, {
      author: { id: pack.trainer.id, name: pack.trainer.name },
      deviceId: await deviceId(newId),
      epoch: pack.epoch,
      now,
    })
    download(`warmhand-${localDateOf(now)}-${pack.trainer.name}.json`, JSON.stringify(file))
    say({ words: t('saved', { n: count }) })
  }
  return <Button onClick={() => void save()}>{t('save', { n: count })}</Button>
}
