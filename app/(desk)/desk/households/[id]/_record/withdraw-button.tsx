'use client'

import { useTranslations } from 'next-intl'
import { NothingInput } from '#lib/certificates/schema.ts'
import { Button } from '../../../../../_ui/button.tsx'
import { useCommand } from '../../../../../_ui/use-command.ts'
import { ProblemBox } from '../../../../_forms/command-form.tsx'
import { useLeave } from '../../../../_forms/leave.ts'

type WithdrawButtonProps = { id: string; label: string; householdId: string; keep: string }

/** Takes one exemption back: the item counts again at once, nothing is lost. */
export function WithdrawButton({ id, label, householdId, keep }: WithdrawButtonProps) {
  const t = useTranslations('household.complete')
  const leave = useLeave()
  const command = useCommand({
    schema: NothingInput,
    defaults: {},
    keep: `${keep}:withdraw:${id}`,
    address: () => `/api/households/${householdId}/overrides/${id}/withdrawal`,
    onDone: () => leave(`/desk/households/${householdId}?saved=withdrawal`),
  })
  return (
    <>
      <Button size="small" busy={command.busy} onClick={() => command.submit()}>
        {t('withdraw', { item: label })}
      </Button>
      <ProblemBox problem={command.problem} others={command.others} />
    </>
  )
}
