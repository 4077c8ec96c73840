'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ReissueInput } from '#lib/certificates/schema.ts'
import { Button } from '../../../../_ui/button.tsx'
import { TextArea } from '../../../../_ui/field.tsx'
import { useCommand } from '../../../../_ui/use-command.ts'
import { DialogForm } from '../../../_forms/dialog-form.tsx'
import { useLeave } from '../../../_forms/leave.ts'

type ReissueButtonProps = { householdId: string; completionId: string; keep: string }

/** Issues the paper anew, after a reason; the one before is no longer valid. */
export function ReissueButton({ householdId, completionId, keep }: ReissueButtonProps) {
  const t = useTranslations('completion.reissue')
  const [open, setOpen] = useState(false)
  const leave = useLeave()
  const command = useCommand({
    schema: ReissueInput,
    defaults: { reason: '' },
    keep: `${keep}:reissue:${completionId}`,
    address: id => `/api/households/${householdId}/completions/${completionId}/reissues/${id}`,
    onDone: () => {
      setOpen(false)
      leave(`/desk/completion/certificates?of=${householdId}`)
    },
  })
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('open')}</Button>
      <DialogForm
        command={command}
        open={open}
        onClose={() => setOpen(false)}
        title={t('title')}
        submitLabel={t('submit')}
      >
        <p>{t('note')}</p>
        <TextArea
          label={t('reason')}
          error={command.errorOf('reason')}
          {...command.form.register('reason')}
        />
      </DialogForm>
    </>
  )
}
