'use client'

import { useTranslations } from 'next-intl'
import { PublishEditionInput } from '#lib/handbook/proposal-schema.ts'
import { useCommand } from '../../../../_ui/use-command.ts'
import { CommandForm } from '../../../_forms/command-form.tsx'
import { Remark } from '../../../_forms/fields.tsx'
import { useLeave } from '../../../_forms/leave.ts'

/** The note of an edition, and the deed that nothing takes back. */
export function PublishForm({ keep }: { keep: string }) {
  const t = useTranslations('handbook')
  const leave = useLeave()
  const command = useCommand({
    schema: PublishEditionInput,
    defaults: { note: '' },
    keep: `${keep}:publish`,
    address: id => `/api/editions/${id}`,
    onDone: () => leave('/desk/handbook?saved=published'),
  })
  return (
    <CommandForm
      command={command}
      submitLabel={t('publish.submit')}
      cancel={{ href: '/desk/handbook', label: t('places.book') }}
    >
      <Remark command={command} name="note" label={t('publish.note')} hint={t('publish.noteHint')} />
    </CommandForm>
  )
}
