'use client'

import { useTranslations } from 'next-intl'
import type { SpotCheck } from '#lib/spot-checks/queries.ts'
import { channels, deviations, outcomes, RecordCheckInput } from '#lib/spot-checks/schema.ts'
import { useCommand } from '../../../../../_ui/use-command.ts'
import { CommandForm, FormRow } from '../../../../_forms/command-form.tsx'
import { Chips, Day, Remark } from '../../../../_forms/fields.tsx'
import { useLeave } from '../../../../_forms/leave.ts'

type CheckFormProps = {
  drawId: string
  householdId: string
  keep: string
  today: string
  corrected: SpotCheck | undefined
}

/** Called or visited, whether it agrees with the records, and what does not. */
export function CheckForm({ drawId, householdId, keep, today, corrected }: CheckFormProps) {
  const t = useTranslations('spot')
  const leave = useLeave()
  const command = useCommand({
    schema: RecordCheckInput,
    defaults: {
      householdId,
      channel: corrected?.channel ?? 'phone',
      onDate: corrected?.onDate ?? today,
      ...(corrected ? { outcome: corrected.outcome } : {}),
      deviations: corrected?.deviations ?? [],
      remark: corrected?.remark ?? '',
      replaces: corrected?.id ?? null,
    },
    keep: `${keep}:spot:${drawId}:${householdId}`,
    address: id => `/api/spot-draws/${drawId}/checks/${id}`,
    content: parsed => ({
      ...(parsed as object),
      deviations: parsed.outcome === 'deviates' ? parsed.deviations : [],
    }),
    onDone: () => leave('/desk/spot-checks?saved=check'),
  })
  const outcome = command.form.watch('outcome')
  return (
    <CommandForm
      command={command}
      submitLabel={t('record.submit')}
      cancel={{ href: '/desk/spot-checks', label: t('record.cancel') }}
    >
      <FormRow>
        <Chips
          command={command}
          name="channel"
          label={t('record.channel')}
          options={channels.map(value => ({ value, label: t(`channel.${value}`) }))}
        />
        <Day command={command} name="onDate" label={t('record.onDate')} />
      </FormRow>
      <Chips
        command={command}
        name="outcome"
        label={t('record.outcome')}
        options={outcomes.map(value => ({ value, label: t(`state.${value}`) }))}
      />
      {outcome === 'deviates' ? (
        <Chips
          command={command}
          name="deviations"
          label={t('record.deviations')}
          many
          options={deviations.map(value => ({ value, label: t(`deviation.${value}`) }))}
        />
      ) : null}
      <Remark command={command} name="remark" label={t('record.remark')} side={t('record.optional')} />
    </CommandForm>
  )
}
