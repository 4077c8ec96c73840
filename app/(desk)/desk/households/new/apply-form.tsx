'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ApplyInput } from '#lib/households/schema.ts'
import { newId } from '#lib/ids.ts'
import { Button } from '../../../../_ui/button.tsx'
import { useCommand } from '../../../../_ui/use-command.ts'
import { CommandForm, FormGroup, FormRow } from '../../../_forms/command-form.tsx'
import { Chips, Choose, Day, Remark, Words } from '../../../_forms/fields.tsx'
import { useLeave } from '../../../_forms/leave.ts'
import type { Option } from '../../../_forms/options.ts'
import { PersonFields } from '../../../_forms/person-fields.tsx'
import { type Alike, Duplicates } from './duplicates.tsx'

type ApplyFormProps = {
  programmeId: string
  keep: string
  today: string
  relations: Option[]
  streets: Option[]
  categories: Option[]
}

/** Elder, caregiver, home. When somebody alike is on the list, a link to look and a reason why not the same. */
export function ApplyForm({ programmeId, keep, today, relations, streets, categories }: ApplyFormProps) {
  const t = useTranslations('deskForms.apply')
  const leave = useLeave()
  const [ids] = useState(() => ({ elder: newId(), caregiver: newId() }))
  const command = useCommand({
    schema: ApplyInput,
    defaults: {
      programmeId,
      elder: { id: ids.elder, name: '', birthDate: '', idNumber: '', conditions: '' },
      caregiver: { id: ids.caregiver, name: '', birthDate: '', idNumber: '', phone: '' },
      knownCaregiverId: null,
      relation: '',
      streetCode: '',
      community: '',
      address: '',
      specialCategory: '',
      source: 'self',
      appliedOn: today,
      notDuplicateReason: '',
    },
    keep: `${keep}:apply:${programmeId}`,
    address: id => `/api/households/${id}`,
    onDone: (body: { householdId: string }) =>
      leave(`/desk/households/${body.householdId}?saved=application`),
  })
  const alike = (command.problem?.extra.duplicates ?? []) as Alike[]
  const known = command.form.watch('knownCaregiverId')
  const sameCaregiver = (caregiverId: string | null) => {
    command.form.setValue('knownCaregiverId', caregiverId)
    command.form.setValue(
      'caregiver',
      caregiverId === null
        ? { id: ids.caregiver, name: '', birthDate: '', idNumber: '', phone: '', sex: null as never }
        : null,
    )
  }
  return (
    <CommandForm
      command={command}
      submitLabel={t('submit')}
      cancel={{ href: '/desk/households', label: t('cancel') }}
    >
      <FormGroup title={t('elder')}>
        <PersonFields command={command} at="elder" />
        <Remark command={command} name="elder.conditions" label={t('conditions')} side={t('optional')} />
      </FormGroup>
      <FormGroup title={t('caregiver')}>
        {known ? (
          <p>
            {t('sameCaregiver', { name: alike.find(one => one.caregiverId === known)?.caregiverName ?? '' })}{' '}
            <Button size="small" onClick={() => sameCaregiver(null)}>
              {t('notSame')}
            </Button>
          </p>
        ) : (
          <PersonFields command={command} at="caregiver" phone />
        )}
        <Choose command={command} name="relation" label={t('relation')} options={relations} ask={t('ask')} />
      </FormGroup>
      <FormGroup title={t('home')}>
        <FormRow>
          <Choose command={command} name="streetCode" label={t('street')} options={streets} ask={t('ask')} />
          <Words command={command} name="community" label={t('community')} />
        </FormRow>
        <Words command={command} name="address" label={t('address')} />
        <FormRow>
          <Choose
            command={command}
            name="specialCategory"
            label={t('category')}
            options={categories}
            ask={t('ask')}
          />
          <Day command={command} name="appliedOn" label={t('appliedOn')} />
        </FormRow>
        <Chips
          command={command}
          name="source"
          label={t('source')}
          options={(['self', 'community'] as const).map(value => ({ value, label: t(`sources.${value}`) }))}
        />
      </FormGroup>
      {alike.length > 0 ? (
        <FormGroup title={t('alike')}>
          <Duplicates alike={alike} onSameCaregiver={sameCaregiver} />
          <Remark command={command} name="notDuplicateReason" label={t('notDuplicate')} />
        </FormGroup>
      ) : null}
    </CommandForm>
  )
}
