'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#app/_ui/button.tsx'
import { sendFile } from '#app/_ui/send.ts'
import { ownSignatureAddress } from '#lib/visits/photo-rules.ts'
import styles from '../_households/households.module.css'
import { Section } from '../_households/section.tsx'
import type { Drawn } from '../_photos/draw.ts'
import photoStyles from '../_photos/photos.module.css'
import { SignatureField } from '../_photos/signature-field.tsx'
import { useDelivery } from './delivery.tsx'
import { useOpening } from './work.tsx'

/** The trainer's own signature, drawn once and put under each record. */
export function OwnSignature() {
  const t = useTranslations('photo.own')
  const { pack } = useDelivery()
  const { refresh } = useOpening()
  const [drawing, setDrawing] = useState(false)
  const [problem, setProblem] = useState('')
  const { signature } = pack.trainer

  async function keep({ sha256, bytes }: Drawn) {
    const result = await sendFile(ownSignatureAddress(sha256), new Blob([bytes]), 'PUT')
    setProblem(result.ok ? '' : result.problem.message || t('away'))
    if (!result.ok) return
    await refresh()
    setDrawing(false)
  }

  return (
    <Section title={t('title')}>
      {signature && !drawing ? (
        <>
          {/* biome-ignore lint/performance/noImgElement: served by an authorized handler, which no optimizer may copy */}
          <img className={photoStyles.own} src={ownSignatureAddress(signature)} alt={t('there')} />
        </>
      ) : null}
      {drawing ? (
        <SignatureField label={t('here')} save={t('save')} onDrawn={keep} />
      ) : (
        <Button onClick={() => setDrawing(true)}>{t(signature ? 'anew' : 'draw')}</Button>
      )}
      {problem ? <p role="alert">{problem}</p> : null}
      <p className={styles.note}>{t('hint')}</p>
    </Section>
  )
}
