'use client'

import { useTranslations } from 'next-intl'
import { RecordClassInput } from '#lib/classes/schema.ts'
import { useCommand } from '../../../../_ui/use-command.ts'
import { CommandForm, FormRow } from '../../../_forms/command-form.tsx'
import { Chips, Choose, Clock, Day, Remark, Words } from '../../../_forms/fields.tsx'
import { useLeave } from '../../../_forms/leave.ts'
import type { Option } from '../../../_forms/options.ts'

type ClassFormProps = {
  programmeId: string
  keep: string
  today: string
  modules: Option[]
  teachers: Option[]
}

/** What is taught, when, where and by whom. */
export function ClassForm({ programmeId, keep, today, modules, teachers }: ClassFormProps) {
  const t = useTranslations('classes.form')
  const leave = useLeave()
  const command = useCommand({
    schema: RecordClassInput,
    defaults: {
      programmeId,
      heldOn: today,
      startAt: '',
      endAt: '',
      place: '',
      teacherId: '',
      moduleCodes: [],
      note: '',
    },
    keep: `${keep}:class:${programmeId}`,
    address: id => `/api/classes/${id}`,
    onDone: (_: unknown, id) => leave(`/desk/classes/${id}?saved=class`),
  })
  return (
    <CommandForm
      command={command}
      submitLabel={t('submit')}
      cancel={{ href: '/desk/classes', label: t('cancel') }}
    >
      <Chips command={command} name="moduleCodes" label={t('modules')} options={modules} many />
      <FormRow>
        <Day command={command} name="heldOn" label={t('day')} />
        <Clock command={command} name="startAt" label={t('start')} />
        <Clock command={command} name="endAt" label={t('end')} />
      </FormRow>
      <FormRow>
        <Words command={command} name="place" label={t('place')} />
        <Choose command={command} name="teacherId" label={t('teacher')} options={teachers} ask={t('ask')} />
      </FormRow>
      <Remark command={command} name="note" label={t('note')} side={t('optional')} />
    </CommandForm>
  )
}
