'use client'

import { useTranslations } from 'next-intl'
import { AnswerReportInput } from '#lib/households/report-schema.ts'
import { useCommand } from '../../../../../_ui/use-command.ts'
import { CommandForm } from '../../../../_forms/command-form.tsx'
import { Remark } from '../../../../_forms/fields.tsx'
import { useLeave } from '../../../../_forms/leave.ts'

/** That a report was seen to, and how. */
export function ReportForm({ householdId, reportId }: { householdId: string; reportId: string }) {
  const t = useTranslations('household.report')
  const leave = useLeave()
  const back = `/desk/households/${householdId}`
  const command = useCommand({
    schema: AnswerReportInput,
    defaults: { note: '' },
    keep: null,
    address: () => `/api/households/${householdId}/reports/${reportId}/answer`,
    onDone: () => leave(`${back}?saved=report`),
  })
  return (
    <CommandForm command={command} submitLabel={t('submit')} quiet>
      <Remark command={command} name="note" label={t('note')} side={t('optional')} />
    </CommandForm>
  )
}
