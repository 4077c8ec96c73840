'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { RevokeCardInput } from '#lib/family/schema.ts'
import { Button } from '../../../../../_ui/button.tsx'
import { useCommand } from '../../../../../_ui/use-command.ts'
import { DialogForm } from '../../../../_forms/dialog-form.tsx'
import { Remark } from '../../../../_forms/fields.tsx'
import { useLeave } from '../../../../_forms/leave.ts'

/** Makes a card useless at once, with why. */
export function RevokeButton(props: { householdId: string; cardId: string; keep: string }) {
  const { householdId, cardId, keep } = props
  const t = useTranslations('family.card')
  const leave = useLeave()
  const [open, setOpen] = useState(false)
  const command = useCommand({
    schema: RevokeCardInput,
    defaults: { reason: '' },
    keep: `${keep}:revoke:${cardId}`,
    address: () => `/api/households/${householdId}/cards/${cardId}/revocation`,
    onDone: () => {
      setOpen(false)
      leave(`/desk/households/${householdId}/card`)
    },
  })
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('revoke')}
      </Button>
      <DialogForm
        command={command}
        open={open}
        onClose={() => setOpen(false)}
        title={t('revokeAsk')}
        submitLabel={t('revoke')}
        danger
      >
        <Remark command={command} name="reason" label={t('reason')} />
      </DialogForm>
    </>
  )
}
