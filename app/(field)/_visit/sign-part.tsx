'use client'

import { useTranslations } from 'next-intl'
import { ChipGroup, ChoiceChip } from '#app/_ui/choice.tsx'
import { TextField } from '#app/_ui/field.tsx'
import { findReason } from '#lib/programmes/rules.ts'
import { useDelivery } from '../_shell/delivery.tsx'
import { useWord } from '../_shell/language.tsx'
import { problemOf, useEditor } from './editor.tsx'
import { Part } from './part.tsx'
import { useSay } from './say.ts'
import styles from './visit.module.css'

/** The caregiver's signature, or why there is none and who saw it. Submitting is the trainer's own. */
export function SignPart() {
  const t = useTranslations('visit.sign')
  const editor = useEditor()
  const { values, set, programme } = editor
  const { pack } = useDelivery()
  const word = useWord()
  const say = useSay(programme)
  const reason = findReason(programme, 'noSignature', values.signReason)
  const problem = problemOf(editor, 'signReason')
  const witness = problemOf(editor, 'witness')
  return (
    <Part part="sign">
      <div className={styles.stack}>
        <ChipGroup legend={t('title')} hint={t('hint')} error={problem ? say(problem) : undefined}>
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
        <p className={styles.note}>{t('trainer', { name: pack.trainer.name })}</p>
      </div>
    </Part>
  )
}
