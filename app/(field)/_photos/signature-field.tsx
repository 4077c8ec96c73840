'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import SignaturePad from 'signature_pad'
import { Button, ButtonRow } from '#app/_ui/button.tsx'
import { type Drawn, finished } from './draw.ts'
import styles from './photos.module.css'

type SignatureFieldProps = {
  label: string
  /** The deed: what is signed with. */
  save: string
  onDrawn: (drawn: Drawn) => void | Promise<void>
}

/** A white field to sign in with the finger. What was drawn becomes a picture like a photo. */
export function SignatureField({ label, save, onDrawn }: SignatureFieldProps) {
  const t = useTranslations('photo.hand')
  const canvas = useRef<HTMLCanvasElement>(null)
  const pad = useRef<SignaturePad | null>(null)
  const [empty, setEmpty] = useState(true)
  const [busy, setBusy] = useState(false)

  useEffect(() => {
    const field = canvas.current
    if (!field) return
    // As many dots as the screen has, so that the line is sharp; two are enough for a signature.
    const dots = Math.min(2, window.devicePixelRatio || 1)
    field.width = field.offsetWidth * dots
    field.height = field.offsetHeight * dots
    field.getContext('2d')?.scale(dots, dots)
    const made = new SignaturePad(field, { backgroundColor: '#ffffff', penColor: '#12202b' })
    made.addEventListener('endStroke', () => setEmpty(made.isEmpty()))
    pad.current = made
    return () => made.off()
  }, [])

  async function done() {
    if (!canvas.current || busy) return
    setBusy(true)
    try {
      await onDrawn(await finished(canvas.current))
    } finally {
      setBusy(false)
    }
  }

  return (
    <div>
      <p>{label}</p>
      <canvas ref={canvas} className={styles.pad} role="img" aria-label={label} />
      <ButtonRow>
        <Button
          onClick={() => {
            pad.current?.clear()
            setEmpty(true)
          }}
        >
          {t('again')}
        </Button>
        {empty ? null : (
          <Button variant="primary" busy={busy} busyLabel={t('saving')} onClick={() => void done()}>
            {save}
          </Button>
        )}
      </ButtonRow>
    </div>
  )
}
