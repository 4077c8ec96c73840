'use client'

import { useTranslations } from 'next-intl'
import { DrawInput } from '#lib/spot-checks/schema.ts'
import { useCommand } from '../../../../_ui/use-command.ts'
import { CommandForm } from '../../../_forms/command-form.tsx'
import { Tick, Whole } from '../../../_forms/fields.tsx'
import { useLeave } from '../../../_forms/leave.ts'

type DrawFormProps = { programmeId: string; keep: string; min: number; max: number; frame: number }

/** How many percent are drawn, and whether those of earlier draws are left out. */
export function DrawForm({ programmeId, keep, min, max, frame }: DrawFormProps) {
  const t = useTranslations('spot')
  const leave = useLeave()
  const command = useCommand({
    schema: DrawInput,
    defaults: { share: min, fresh: true },
    keep: `${keep}:spot:${programmeId}`,
    address: id => `/api/programmes/${programmeId}/spot-draws/${id}`,
    onDone: () => leave('/desk/spot-checks?saved=draw'),
  })
  const share = Number(command.form.watch('share'))
  const expected = share >= min && share <= max ? Math.ceil((frame * share) / 100) : null
  return (
    <CommandForm command={command} submitLabel={t('draw')}>
      <Whole command={command} name="share" label={t('share', { min, max })} unit="%" />
      <div>
        <Tick command={command} name="fresh" label={t('fresh')} />
      </div>
      <p>{expected === null ? t('drawHint') : t('expected', { count: expected, frame })}</p>
    </CommandForm>
  )
}
