'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { z } from 'zod'
import { field } from '#lib/fields.ts'
import { Button } from '../../../../_ui/button.tsx'
import { TextArea } from '../../../../_ui/field.tsx'
import { useCommand } from '../../../../_ui/use-command.ts'
import { DialogForm } from '../../../_forms/dialog-form.tsx'

type DecideButtonProps = {
  applicationId: string
  name: string
  decision: 'declined' | 'reopened'
  keep: string
}

const Why = z.strictObject({ reason: field.reason })

/** Declines an application, or looks at a declined one again; both ask why. */
export function DecideButton({ applicationId, name, decision, keep }: DecideButtonProps) {
  const t = useTranslations('applications')
  const router = useRouter()
  const [open, setOpen] = useState(false)
  const command = useCommand({
    schema: Why,
    defaults: { reason: '' },
    keep: `${keep}:${decision}:${applicationId}`,
    address: id => `/api/applications/${applicationId}/decisions/${id}`,
    content: parsed => ({ decision, ...(parsed as object) }),
    onDone: () => {
      setOpen(false)
      router.refresh()
    },
  })
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t(`act.${decision}`)}
      </Button>
      <DialogForm
        command={command}
        open={open}
        onClose={() => setOpen(false)}
        title={t(`ask.${decision}`, { name })}
        submitLabel={t(`act.${decision}`)}
      >
        <TextArea
          label={t('reason')}
          error={command.errorOf('reason')}
          {...command.form.register('reason')}
        />
      </DialogForm>
    </>
  )
}
