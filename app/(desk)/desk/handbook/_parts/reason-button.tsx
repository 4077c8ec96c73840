'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { GiveReasonInput } from '#lib/handbook/proposal-schema.ts'
import type { Reason } from '#lib/handbook/queries-editions.ts'
import { Button } from '../../../../_ui/button.tsx'
import { useCommand } from '../../../../_ui/use-command.ts'
import { DialogForm } from '../../../_forms/dialog-form.tsx'
import { Choose, Remark } from '../../../_forms/fields.tsx'
import { useLeave } from '../../../_forms/leave.ts'
import type { Option } from '../../../_forms/options.ts'

interface ReasonButtonProps {
  proposalId: string
  passage: string
  reason: Reason | null
  themes: readonly Option[]
  keep: string
}

/** Says why one passage changes: the theme that asked for it, or a sentence. */
export function ReasonButton({ proposalId, passage, reason, themes, keep }: ReasonButtonProps) {
  const t = useTranslations('handbook.section')
  const leave = useLeave()
  const [open, setOpen] = useState(false)
  const command = useCommand({
    schema: GiveReasonInput,
    defaults: { passage, themeId: reason?.themeId ?? '', words: reason?.words ?? '' },
    keep: `${keep}:reason:${proposalId}:${passage}`,
    address: id => `/api/proposals/${proposalId}/reasons/${id}`,
    onDone: () => {
      setOpen(false)
      leave('?saved=reason')
    },
  })
  return (
    <>
      <Button size="small" aria-label={t('reasonSpoken', { passage })} onClick={() => setOpen(true)}>
        {t('reason')}
      </Button>
      <DialogForm
        command={command}
        open={open}
        onClose={() => setOpen(false)}
        title={t('reason')}
        submitLabel={t('giveReason')}
      >
        <p>{passage}</p>
        {themes.length > 0 ? (
          <Choose command={command} name="themeId" label={t('theme')} ask={t('noTheme')} options={themes} />
        ) : null}
        <Remark command={command} name="words" label={t('words')} />
      </DialogForm>
    </>
  )
}
