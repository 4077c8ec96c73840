'use client'

import { useTranslations } from 'next-intl'
import { PromoteInput } from '#lib/households/schema.ts'
import { useCommand } from '../../../../../_ui/use-command.ts'
import { CommandForm } from '../../../../_forms/command-form.tsx'
import { Day, Remark } from '../../../../_forms/fields.tsx'
import { useLeave } from '../../../../_forms/leave.ts'
import type { SharedForm } from '../_record/form-context.ts'

/** From the waitlist to a vacant seat. */
export function PromoteForm({ householdId, keep, today, seat }: SharedForm & { seat: number | null }) {
  const t = useTranslations('deskForms.status')
  const leave = useLeave()
  const back = `/desk/households/${householdId}`
  const command = useCommand({
    schema: PromoteInput,
    defaults: { onDate: today, note: '' },
    keep: `${keep}:promote:${householdId}`,
    address: id => `/api/households/${householdId}/promotions/${id}`,
    onDone: () => leave(`${back}?saved=promotion`),
  })
  return (
    <CommandForm command={command} submitLabel={t('promote')} cancel={{ href: back, label: t('cancel') }}>
      <p>{seat === null ? t('noSeat') : t('seat', { seat })}</p>
      <Day command={command} name="onDate" label={t('onDate')} />
      <Remark command={command} name="note" label={t('note')} side={t('optional')} />
    </CommandForm>
  )
}
