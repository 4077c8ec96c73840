'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { newId } from '#lib/ids.ts'
import { Button } from '../../../../../_ui/button.tsx'
import { QrCode } from '../../../../../_ui/qr-code.tsx'
import { type SendProblem, send } from '../../../../../_ui/send.ts'
import { ProblemBox } from '../../../../_forms/command-form.tsx'
import styles from './card.module.css'

interface CardMakerProps {
  householdId: string
  family: string
  origin: string
  /** A card is out already: it stops working. */
  renew: boolean
}

const TOKEN_BYTES = 16

/** 128 bits of chance, as an address can carry them. */
function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(TOKEN_BYTES))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/** Makes a card and shows it, once, to be printed; the token is only ever in this window and on the paper. */
export function CardMaker({ householdId, family, origin, renew }: CardMakerProps) {
  const t = useTranslations('family.card')
  const router = useRouter()
  const [made] = useState(() => ({ id: newId(), token: '' }))
  const [token, setToken] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<SendProblem | null>(null)
  const make = async () => {
    made.token ||= newToken()
    setBusy(true)
    const result = await send('PUT', `/api/households/${householdId}/cards/${made.id}`, {
      token: made.token,
    })
    setBusy(false)
    setProblem(result.ok ? null : result.problem)
    if (!result.ok) return
    setToken(made.token)
    router.refresh()
  }
  if (token === '') {
    return (
      <div className={styles.maker}>
        <p>{t(renew ? 'renewNote' : 'makeNote')}</p>
        <ProblemBox problem={problem} others={[]} />
        <div>
          <Button variant="primary" busy={busy} busyLabel={t('making')} onClick={make}>
            {t(renew ? 'renew' : 'make')}
          </Button>
        </div>
      </div>
    )
  }
  const address = `${origin}/f/${token}`
  return (
    <div className={styles.maker}>
      <p className="no-print" role="status">
        {t('once')}
      </p>
      <article className={styles.card}>
        <QrCode text={address} label={t('qr')} className={styles.code ?? ''} />
        <div>
          <h2>{t('onCard', { family })}</h2>
          <p>{t('how')}</p>
          <p>{t('lost')}</p>
        </div>
      </article>
      <div className="no-print">
        <Button variant="primary" icon="printer" onClick={() => window.print()}>
          {t('print')}
        </Button>
      </div>
    </div>
  )
}
