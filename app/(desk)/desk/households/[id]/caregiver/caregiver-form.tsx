'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ChangeCaregiverInput } from '#lib/households/schema.ts'
import { newId } from '#lib/ids.ts'
import { useCommand } from '../../../../../_ui/use-command.ts'
import { CommandForm } from '../../../../_forms/command-form.tsx'
import { Choose, Day } from '../../../../_forms/fields.tsx'
import { useLeave } from '../../../../_forms/leave.ts'
import type { Option } from '../../../../_forms/options.ts'
import { PersonFields } from '../../../../_forms/person-fields.tsx'
import type { SharedForm } from '../_record/form-context.ts'

/** A new main caregiver from a day on. */
export function CaregiverForm({ householdId, keep, today, relations }: SharedForm & { relations: Option[] }) {
  const t = useTranslations('deskForms.caregiver')
  const leave = useLeave()
  const [personId] = useState(newId)
  const back = `/desk/households/${householdId}`
  const command = useCommand({
    schema: ChangeCaregiverInput,
    defaults: {
      caregiver: { id: personId, name: '', birthDate: '', idNumber: '', phone: '' },
      knownCaregiverId: null,
      relation: '',
      since: today,
    },
    keep: `${keep}:caregiver:${householdId}`,
    address: id => `/api/households/${householdId}/caregivers/${id}`,
    onDone: () => leave(`${back}?saved=caregiver`),
  })
  return (
    <CommandForm command={command} submitLabel={t('submit')} cancel={{ href: back, label: t('cancel') }}>
      <PersonFields command={command} at="caregiver" phone />
      <Choose command={command} name="relation" label={t('relation')} options={relations} ask={t('ask')} />
      <Day command={command} name="since" label={t('since')} />
    </CommandForm>
  )
}
