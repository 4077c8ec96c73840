'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { RiskStep } from '#lib/risks/rules.ts'
import { HandleRiskInput } from '#lib/risks/schema.ts'
import { Button } from '../../../../_ui/button.tsx'
import { useCommand } from '../../../../_ui/use-command.ts'
import { DialogForm } from '../../../_forms/dialog-form.tsx'
import { Remark } from '../../../_forms/fields.tsx'
import { useLeave } from '../../../_forms/leave.ts'

type StepButtonProps = {
  flagId: string
  step: RiskStep
  /** Which flag, for who hears the button and for the question. */
  name: string
  /** `/api/risks` or `/api/restricted-risks`. */
  door: string
  /** The list as it is shown; it comes back with a notice. */
  here: string
  /** The page's main button. */
  first: boolean
}

/** The one step that may follow: seen, acted on, closed. Asks for the words that belong to it. */
export function StepButton({ flagId, step, name, door, here, first }: StepButtonProps) {
  const t = useTranslations('risks')
  const [open, setOpen] = useState(false)
  const leave = useLeave()
  const command = useCommand({
    schema: HandleRiskInput,
    defaults: { step, note: '' },
    // What may be written here is not kept in the browser: it can be about somebody's safety.
    keep: null,
    address: id => `${door}/${flagId}/steps/${id}`,
    onDone: () => {
      setOpen(false)
      leave(`${here}${here.includes('?') ? '&' : '?'}saved=${step}#${flagId}`)
    },
  })
  return (
    <>
      <Button
        size="small"
        variant={first ? 'primary' : 'quiet'}
        aria-label={t('actSpoken', { deed: t(`act.${step}`), row: name })}
        onClick={() => setOpen(true)}
      >
        {t(`act.${step}`)}
      </Button>
      <DialogForm
        command={command}
        open={open}
        onClose={() => setOpen(false)}
        title={t(`ask.${step}`)}
        submitLabel={t(`act.${step}`)}
      >
        <p>{name}</p>
        <Remark
          command={command}
          name="note"
          label={t(`note.${step}`)}
          {...(step === 'closed' ? {} : { side: t('optional') })}
        />
      </DialogForm>
    </>
  )
}
