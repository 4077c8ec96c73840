'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { UndoImportInput } from '#lib/roster/schema.ts'
import { Button } from '../../../../_ui/button.tsx'
import { useCommand } from '../../../../_ui/use-command.ts'
import { DialogForm } from '../../../_forms/dialog-form.tsx'
import { Remark } from '../../../_forms/fields.tsx'
import { useLeave } from '../../../_forms/leave.ts'

/** Takes an import back, after a reason. */
export function UndoButton({ batchId, count }: { batchId: string; count: number }) {
  const t = useTranslations('roster.batch')
  const [open, setOpen] = useState(false)
  const leave = useLeave()
  const command = useCommand({
    schema: UndoImportInput,
    defaults: { reason: '' },
    keep: null,
    address: id => `/api/imports/${batchId}/undo/${id}`,
    onDone: () => {
      setOpen(false)
      leave(`/desk/import/${batchId}?saved=undo`)
    },
  })
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('undo')}</Button>
      <DialogForm
        command={command}
        open={open}
        onClose={() => setOpen(false)}
        title={t('undoAsk', { count })}
        submitLabel={t('undo')}
      >
        <p>{t('undoNote')}</p>
        <Remark command={command} name="reason" label={t('undoReason')} />
      </DialogForm>
    </>
  )
}
