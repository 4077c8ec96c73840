'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Application } from '#lib/applications/queries.ts'
import { ApplyInput } from '#lib/households/schema.ts'
import { newId } from '#lib/ids.ts'
import { Button } from '../../../../_ui/button.tsx'
import { send } from '../../../../_ui/send.ts'
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
  /** Sent from outside: fills the form, and is marked as taken up when it is done. */
  application: Application | undefined
}

/** Elder, caregiver, home. When somebody alike is on the list, a link to look and a reason why not the same. */
export function ApplyForm({
  programmeId,
  keep,
  today,
  relations,
  streets,
  categories,
  application,
}: ApplyFormProps) {
  const body = application?.body
  const t = useTranslations('deskForms.apply')
  const leave = useLeave()
  const [ids] = useState(() => ({ elder: newId(), caregiver: newId(), decision: newId() }))
  const command = useCommand({
    schema: ApplyInput,
    defaults: {
      programmeId,
      elder: { id: ids.elder, name: body?.elderName ?? '', birthDate: '', idNumber: '', conditions: '' },
      caregiver: {
        id: ids.caregiver,
        name: body?.caregiverName ?? '',
        birthDate: '',
        idNumber: '',
        phone: body?.phone ?? '',
      },
      knownCaregiverId: null,
      relation: body?.relation ?? '',
      streetCode: body?.streetCode ?? '',
      community: body?.community ?? '',
      address: body?.address ?? '',
      specialCategory: '',
      source: application?.source ?? 'self',
      appliedOn: application?.onDate ?? today,
      notDuplicateReason: '',
    },
    keep: `${keep}:apply:${application?.id ?? programmeId}`,
    address: id => `/api/households/${id}`,
    onDone: async ({ householdId }: { householdId: string }) => {
      if (application) {
        const address = `/api/applications/${application.id}/decisions/${ids.decision}`
        await send('PUT', address, { decision: 'taken', householdId })
      }
      leave(`/desk/households/${householdId}?saved=application`)
    },
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
