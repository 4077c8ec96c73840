'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { WithdrawHandoutInput } from '#lib/handbook/handout-schema.ts'
import { Button } from '../../../../../_ui/button.tsx'
import { useCommand } from '../../../../../_ui/use-command.ts'
import { DialogForm } from '../../../../_forms/dialog-form.tsx'
import { Remark } from '../../../../_forms/fields.tsx'
import { useLeave } from '../../../../_forms/leave.ts'

/** Takes a record back that was made by mistake, with why. */
export function WithdrawHandout(props: { householdId: string; handoutId: string; keep: string }) {
  const { householdId, handoutId, keep } = props
  const t = useTranslations('handout')
  const leave = useLeave()
  const [open, setOpen] = useState(false)
  const command = useCommand({
    schema: WithdrawHandoutInput,
    defaults: { reason: '' },
    keep: `${keep}:handout-back:${handoutId}`,
    address: () => `/api/households/${householdId}/handouts/${handoutId}/withdrawal`,
    onDone: () => {
      setOpen(false)
      leave(`/desk/households/${householdId}/handouts`)
    },
  })
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('withdraw')}
      </Button>
      <DialogForm
        command={command}
        open={open}
        onClose={() => setOpen(false)}
        title={t('withdrawAsk')}
        submitLabel={t('withdraw')}
        danger
      >
        <Remark command={command} name="reason" label={t('reason')} />
      </DialogForm>
    </>
  )
}
