'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { RevealIdentityInput, revealable, revealReasons } from '#lib/households/schema.ts'
import { ChipGroup, ChoiceChip } from '../../../../../_ui/choice.tsx'
import { useCommand } from '../../../../../_ui/use-command.ts'
import { DialogForm } from '../../../../_forms/dialog-form.tsx'
import styles from './record.module.css'

type Shown = { what: (typeof revealable)[number]; shown: string | null }

/** A masked number; a press asks which one is needed and why, then shows it once. The log keeps who and why. */
export function RevealButton({
  householdId,
  keep,
  masked,
}: {
  householdId: string
  keep: string
  masked: string
}) {
  const t = useTranslations('household.reveal')
  const [open, setOpen] = useState(false)
  const [shown, setShown] = useState<Shown | null>(null)
  const command = useCommand({
    schema: RevealIdentityInput,
    defaults: { what: 'phone' },
    keep: `${keep}:reveal:${householdId}`,
    address: id => `/api/households/${householdId}/reveals/${id}`,
    onDone: (body: Shown) => setShown(body),
  })
  const close = () => {
    setOpen(false)
    setShown(null)
  }
  return (
    <>
      {masked}{' '}
      <button type="button" className={styles.reveal} onClick={() => setOpen(true)}>
        {t('open')}
      </button>
      <DialogForm command={command} open={open} onClose={close} title={t('title')} submitLabel={t('submit')}>
        <ChipGroup legend={t('what')} error={command.errorOf('what')}>
          {revealable.map(what => (
            <ChoiceChip key={what} type="radio" value={what} {...command.form.register('what')}>
              {t(`whats.${what}`)}
            </ChoiceChip>
          ))}
        </ChipGroup>
        <ChipGroup legend={t('why')} error={command.errorOf('reason')}>
          {revealReasons.map(reason => (
            <ChoiceChip key={reason} type="radio" value={reason} {...command.form.register('reason')}>
              {t(`reasons.${reason}`)}
            </ChoiceChip>
          ))}
        </ChipGroup>
        <p role="status" className={styles.shown}>
          {shown ? `${t(`whats.${shown.what}`)} ${shown.shown ?? t('none')}` : t('logged')}
        </p>
      </DialogForm>
    </>
  )
}
