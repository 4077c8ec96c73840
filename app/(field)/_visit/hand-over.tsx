'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Button } from '#app/_ui/button.tsx'
import type { Drawn } from '../_photos/draw.ts'
import { photoTaken } from '../_photos/photo.ts'
import { keepPhoto } from '../_photos/photo-store.ts'
import { useDelivery } from '../_shell/delivery.tsx'
import { visitPath } from '../_shell/route.ts'
import { go } from '../_shell/router.tsx'
import { useWork } from '../_shell/work.tsx'
import { stressRequired } from './check.ts'
import { useEditor } from './editor.tsx'
import type { VisitForm } from './form.ts'
import { HandRating } from './hand-rating.tsx'
import { HandScreen } from './hand-screen.tsx'
import { HandSign } from './hand-sign.tsx'
import { HandStress } from './hand-stress.tsx'
import { type Hers, sealAnswers, stressHolds } from './sealing.ts'
import { summaryKey } from './summary.ts'
import styles from './visit.module.css'

/** While she holds the phone, the way back leads nowhere: nothing else of the app can be reached. */
function useStay() {
  useEffect(() => {
    const stay = () => window.history.pushState(null, '', window.location.href)
    stay()
    window.addEventListener('popstate', stay)
    return () => window.removeEventListener('popstate', stay)
  }, [])
}

type HandOverProps = {
  form: VisitForm
  /** What changes on the form when she hands the phone back. */
  onEnd: (part: Partial<VisitForm>) => void
}

type Step = 'sign' | 'rating' | 'stress' | 'end'

/**
 * The caregiver alone with the phone: reads and signs, rates the visit, answers the stress check if she wants. What
 * she rates and answers is sealed the moment she has finished; until then it is nowhere but here.
 */
export function HandOver({ form, onEnd }: HandOverProps) {
  const t = useTranslations('visit.stress')
  const { programme, context, draft } = useEditor()
  const { pack } = useDelivery()
  const keepSign = useKeepSign()
  const [step, setStep] = useState<Step>('sign')
  const [rating, setRating] = useState<number | null>(null)
  const [changed, setChanged] = useState<Partial<VisitForm>>({})
  useStay()
  const asksHer = !context.carried && !stressHolds(form, programme)

  async function signed(drawn: Drawn) {
    await keepSign(drawn)
    setChanged({
      sign: { sha256: drawn.sha256, of: summaryKey(form, programme) },
      signReason: '',
      witness: '',
    })
    setStep(asksHer ? 'rating' : 'end')
  }

  function seal(stress: Hers['stress']) {
    const said = stress !== null || rating !== null
    const key = { sealKey: pack.sealKey, visitId: draft.visitId }
    if (said) setChanged({ ...changed, stress: sealAnswers(form, { stress, rating }, programme, key) })
    setRating(null)
    setStep('end')
  }

  /** Whatever address was tried meanwhile, the trainer goes on with this record. */
  function giveBack() {
    onEnd({ ...changed, withHer: false })
    go(visitPath(draft.visitId), { replace: true })
  }

  if (step === 'sign')
    return (
      <HandSign key={step} form={form} onSigned={signed} onSkip={() => setStep(asksHer ? 'rating' : 'end')} />
    )
  if (step === 'rating')
    return (
      <HandRating
        key={step}
        scale={programme.survey.scale}
        onRated={value => {
          setRating(value)
          setStep('stress')
        }}
      />
    )
  if (step === 'stress')
    return (
      <HandStress
        key={step}
        programme={programme}
        onAnswered={seal}
        onDecline={() => seal(stressRequired(form, context) ? 'refused' : null)}
      />
    )
  return (
    <HandScreen key={step} title={t('finished')}>
      <div className={styles.handFoot}>
        <Button wide size="submit" onClick={giveBack}>
          {t('returned')}
        </Button>
      </div>
    </HandScreen>
  )
}

/** Keeps the drawing with the draft, as the photos are: it is sent after the record. */
function useKeepSign() {
  const { database } = useWork()
  const { draft, household } = useEditor()
  return ({ bytes, sha256, thumb }: Drawn) =>
    keepPhoto(
      database,
      photoTaken({
        visitId: draft.visitId,
        sha256,
        kind: 'signature',
        householdId: household.id,
        title: household.caregiver.name,
        thumb,
        takenAt: Date.now(),
      }),
      bytes,
    )
}
