'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { DecidePlanInput } from '#lib/households/schema.ts'
import { Button } from '../../../../../_ui/button.tsx'
import { useCommand } from '../../../../../_ui/use-command.ts'
import { DialogForm } from '../../../../_forms/dialog-form.tsx'
import { Remark } from '../../../../_forms/fields.tsx'
import { useLeave } from '../../../../_forms/leave.ts'
import type { SharedForm } from '../_record/form-context.ts'

type DecisionButtonProps = SharedForm & {
  skill: string
  name: string
  critical: boolean
  decision: DecidePlanInput['decision']
}

/** Waives, restores or adds one skill, after a reason. */
export function DecisionButton({ householdId, keep, skill, name, critical, decision }: DecisionButtonProps) {
  const t = useTranslations('deskForms.plan')
  const [open, setOpen] = useState(false)
  const leave = useLeave()
  const command = useCommand({
    schema: DecidePlanInput,
    defaults: { skill, decision, reason: '' },
    keep: `${keep}:plan:${skill}:${householdId}`,
    address: id => `/api/households/${householdId}/plan-decisions/${id}`,
    onDone: () => {
      setOpen(false)
      leave(`/desk/households/${householdId}/plan?saved=plan`)
    },
  })
  return (
    <>
      <Button
        size="small"
        aria-label={t('spoken', { deed: t(decision), name })}
        onClick={() => setOpen(true)}
      >
        {t(decision)}
      </Button>
      <DialogForm
        command={command}
        open={open}
        onClose={() => setOpen(false)}
        title={t(`ask.${decision}`, { name })}
        submitLabel={t(decision)}
      >
        {decision === 'waive' && critical ? <p>{t('criticalNote')}</p> : null}
        <Remark command={command} name="reason" label={t('reason')} />
      </DialogForm>
    </>
  )
}
