'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ReverseCompletionInput } from '#lib/certificates/schema.ts'
import { Button } from '../../../../../_ui/button.tsx'
import { TextArea } from '../../../../../_ui/field.tsx'
import { useCommand } from '../../../../../_ui/use-command.ts'
import { DialogForm } from '../../../../_forms/dialog-form.tsx'
import { useLeave } from '../../../../_forms/leave.ts'

type ReverseButtonProps = { householdId: string; completionId: string; keep: string }

/** Undoes a completion, after a reason. */
export function ReverseButton({ householdId, completionId, keep }: ReverseButtonProps) {
  const t = useTranslations('household.complete')
  const [open, setOpen] = useState(false)
  const leave = useLeave()
  const command = useCommand({
    schema: ReverseCompletionInput,
    defaults: { reason: '' },
    keep: `${keep}:reverse:${completionId}`,
    address: id => `/api/households/${householdId}/completions/${completionId}/reversal/${id}`,
    onDone: () => {
      setOpen(false)
      leave(`/desk/households/${householdId}?saved=reversal`)
    },
  })
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('reverse')}
      </Button>
      <DialogForm
        command={command}
        open={open}
        onClose={() => setOpen(false)}
        title={t('reverseTitle')}
        submitLabel={t('reverse')}
        danger
      >
        <p>{t('reverseNote')}</p>
        <TextArea
          label={t('reason')}
          error={command.errorOf('reason')}
          {...command.form.register('reason')}
        />
      </DialogForm>
    </>
  )
}
