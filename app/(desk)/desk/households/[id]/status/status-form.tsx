'use client'

import { useTranslations } from 'next-intl'
import { ChangeStatusInput } from '#lib/households/schema.ts'
import { useCommand } from '../../../../../_ui/use-command.ts'
import { CommandForm } from '../../../../_forms/command-form.tsx'
import { Chips, Choose, Day, Remark } from '../../../../_forms/fields.tsx'
import { useLeave } from '../../../../_forms/leave.ts'
import type { Option } from '../../../../_forms/options.ts'
import type { SharedForm } from '../_record/form-context.ts'

export type Change = ChangeStatusInput['change']

type StatusFormProps = SharedForm & {
  changes: Change[]
  suspendReasons: Option[]
  withdrawReasons: Option[]
  /** Reasons after which nobody is written to any more: the elder has died. */
  bereaved: string[]
  /** The seat that a withdrawal frees. */
  freesSeat: number | null
  resumesTo: string
}

/** One change of status with its reason; a death is met in another tone. */
export function StatusForm(props: StatusFormProps) {
  const { householdId, keep, today, changes, suspendReasons, withdrawReasons } = props
  const t = useTranslations('deskForms.status')
  const leave = useLeave()
  const back = `/desk/households/${householdId}`
  const command = useCommand({
    schema: ChangeStatusInput,
    defaults: {
      ...(changes.length === 1 ? { change: changes[0] } : {}),
      onDate: today,
      reasonCode: '',
      note: '',
    },
    keep: `${keep}:status:${householdId}`,
    address: id => `/api/households/${householdId}/status-events/${id}`,
    onDone: () => leave(`${back}?saved=status`),
  })
  const change = command.form.watch('change')
  const reason = command.form.watch('reasonCode') ?? ''
  const reasons = change === 'withdrawn' ? withdrawReasons : change === 'suspended' ? suspendReasons : null
  return (
    <CommandForm command={command} submitLabel={t('submit')} cancel={{ href: back, label: t('cancel') }}>
      <Chips
        command={command}
        name="change"
        label={t('change')}
        options={changes.map(value => ({ value, label: t(`changes.${value}`) }))}
      />
      {reasons ? (
        <Choose command={command} name="reasonCode" label={t('reason')} options={reasons} ask={t('ask')} />
      ) : null}
      {change === 'withdrawn' && props.bereaved.includes(reason) ? <p>{t('bereaved')}</p> : null}
      {change === 'withdrawn' && props.freesSeat !== null ? (
        <p>{t('frees', { seat: props.freesSeat })}</p>
      ) : null}
      {change === 'resumed' ? <p>{t('resumesTo', { status: props.resumesTo })}</p> : null}
      <Remark
        command={command}
        name="note"
        label={t('note')}
        side={change === 'applied' ? undefined : t('optional')}
      />
      <Day command={command} name="onDate" label={t('onDate')} />
    </CommandForm>
  )
}
