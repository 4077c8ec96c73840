'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { FreezeInput } from '#lib/monthly/schema.ts'
import { Button } from '../../../../../_ui/button.tsx'
import { useCommand } from '../../../../../_ui/use-command.ts'
import { DialogForm } from '../../../../_forms/dialog-form.tsx'
import { Remark } from '../../../../_forms/fields.tsx'
import { useLeave } from '../../../../_forms/leave.ts'

type CloseButtonProps = {
  door: string
  here: string
  year: string
  month: string
  /** The month is closed already: this adds to it. */
  amends: boolean
}

/** Closes a month, or records what was corrected since. */
export function CloseButton({ door, here, year, month, amends }: CloseButtonProps) {
  const t = useTranslations('reports.monthly')
  const [open, setOpen] = useState(false)
  const leave = useLeave()
  const command = useCommand({
    schema: FreezeInput,
    defaults: { note: '' },
    keep: null,
    address: id => `${door}/${id}`,
    onDone: ({ number }: { number?: number }) => {
      setOpen(false)
      leave(`${here}&version=${number ?? 1}&saved=closed`)
    },
  })
  const label = t(amends ? 'amend' : 'close')
  return (
    <>
      <Button variant="primary" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <DialogForm
        command={command}
        open={open}
        onClose={() => setOpen(false)}
        title={t(amends ? 'amendAsk' : 'closeAsk', { year, month })}
        submitLabel={label}
      >
        <p>{t(amends ? 'amendNote' : 'closeNote')}</p>
        <Remark command={command} name="note" label={t(amends ? 'why' : 'note')} />
      </DialogForm>
    </>
  )
}
