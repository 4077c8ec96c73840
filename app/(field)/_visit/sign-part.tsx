'use client'

import { useTranslations } from 'next-intl'
import { Button } from '#app/_ui/button.tsx'
import { ChipGroup, ChoiceChip } from '#app/_ui/choice.tsx'
import { TextField } from '#app/_ui/field.tsx'
import { findReason } from '#lib/programmes/rules.ts'
import { photoAddress } from '#lib/visits/photo-rules.ts'
import photoStyles from '../_photos/photos.module.css'
import { useDelivery } from '../_shell/delivery.tsx'
import { useWord } from '../_shell/language.tsx'
import { problemOf, useEditor } from './editor.tsx'
import { Part } from './part.tsx'
import { useSay } from './say.ts'
import { standingSign } from './summary.ts'
import styles from './visit.module.css'

/** The caregiver's signature, or why there is none and who saw it. Submitting is the trainer's own. */
export function SignPart() {
  const t = useTranslations('visit.sign')
  const { values, set, programme, household } = useEditor()
  const { pack } = useDelivery()
  const { name } = household.caregiver
  const sha256 = standingSign(values, programme)
  return (
    <Part part="sign" title={t('title')}>
      <div className={styles.stack}>
        {sha256 === null ? null : <Signed sha256={sha256} />}
        {sha256 === null && values.sign !== null ? (
          <p role="status" className={styles.capped}>
            {t('changed')}
          </p>
        ) : null}
        <Button variant={sha256 === null ? 'secondary' : 'quiet'} onClick={() => set({ withHer: true })}>
          {t(sha256 === null ? 'handOver' : 'handOverAgain', { name })}
        </Button>
        {sha256 === null ? <WhyNot /> : null}
        <p className={styles.note}>
          {t(pack.trainer.signature ? 'trainerStored' : 'trainer', { name: pack.trainer.name })}
        </p>
      </div>
    </Part>
  )
}

function Signed({ sha256 }: { sha256: string }) {
  const t = useTranslations('visit.sign')
  const { photos } = useDelivery()
  const { draft, household } = useEditor()
  const thumb = photos.find(photo => photo.sha256 === sha256)?.thumb
  return (
    <p role="status" className={photoStyles.signed}>
      {/* biome-ignore lint/performance/noImgElement: kept on the phone; there is nothing to optimize */}
      <img src={thumb ?? photoAddress(draft.visitId, sha256)} alt="" />
      {t('signed', { name: household.caregiver.name })}
    </p>
  )
}

function WhyNot() {
  const t = useTranslations('visit.sign')
  const editor = useEditor()
  const { values, set, programme } = editor
  const word = useWord()
  const say = useSay(programme)
  const reason = findReason(programme, 'noSignature', values.signReason)
  const problem = problemOf(editor, 'signReason')
  const witness = problemOf(editor, 'witness')
  return (
    <>
      <ChipGroup legend={t('why')} error={problem ? say(problem) : undefined}>
        {programme.reasons.noSignature.map(choice => (
          <ChoiceChip
            key={choice.code}
            type="radio"
            name="signReason"
            checked={values.signReason === choice.code}
            onChange={() => set({ signReason: choice.code })}
          >
            {word(choice)}
          </ChoiceChip>
        ))}
      </ChipGroup>
      {reason?.needsWitness ? (
        <TextField
          label={t('witness')}
          maxLength={40}
          autoComplete="off"
          value={values.witness}
          error={witness ? say(witness) : undefined}
          onChange={event => set({ witness: event.target.value })}
        />
      ) : null}
    </>
  )
}
