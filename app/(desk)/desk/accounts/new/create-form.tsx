'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { belongs } from '#lib/accounts/rules.ts'
import { accountRoles, CreateAccountInput } from '#lib/accounts/schema.ts'
import { ButtonLink } from '../../../../_ui/button.tsx'
import { useCommand } from '../../../../_ui/use-command.ts'
import { CommandForm, FormRow } from '../../../_forms/command-form.tsx'
import { Chips, Choose, Words } from '../../../_forms/fields.tsx'
import { PasswordSlip } from '../_account/password-slip.tsx'
import type { SlipFacts } from '../_account/slip-facts.ts'

type Organisation = { id: string; name: string; kind: Parameters<typeof belongs>[1] }
type Made = { id: string; name: string; loginName: string; password: string | null }

/** Who, in which role, where; afterwards the slip with the password stands in its place. */
export function CreateForm({
  keep,
  organisations,
  slip,
}: {
  keep: string
  organisations: readonly Organisation[]
  slip: SlipFacts
}) {
  const t = useTranslations('accounts')
  const role = useTranslations('access.roles')
  const [made, setMade] = useState<Made | null>(null)
  const command = useCommand({
    schema: CreateAccountInput,
    defaults: { name: '', organisationId: '', loginName: '', phone: '', title: '' },
    keep: `${keep}:account:new`,
    address: id => `/api/accounts/${id}`,
    onDone: ({ id, password }: { id: string; password: string | null }) => {
      const { name, loginName } = command.form.getValues()
      setMade({ id, name: name.trim(), loginName: loginName.trim().toLowerCase(), password })
    },
  })
  const { setValue, getValues, watch } = command.form
  const chosen = watch('role')
  const fitting = organisations.filter(({ kind }) => chosen && belongs(chosen, kind))
  const only = fitting.length === 1 ? fitting[0]!.id : ''
  const fits = fitting.some(({ id }) => id === getValues('organisationId'))
  useEffect(() => {
    if (chosen && !fits) setValue('organisationId', only)
  }, [chosen, fits, only, setValue])

  if (made) {
    return (
      <PasswordSlip {...slip} {...made}>
        <ButtonLink href={`/desk/accounts/${made.id}`}>{t('slip.toAccount')}</ButtonLink>
      </PasswordSlip>
    )
  }
  return (
    <CommandForm
      command={command}
      submitLabel={t('create.submit')}
      cancel={{ href: '/desk/accounts', label: t('create.cancel') }}
    >
      <Words command={command} name="name" label={t('create.name')} />
      <Chips
        command={command}
        name="role"
        label={t('create.role')}
        options={accountRoles.map(value => ({ value, label: role(value) }))}
        {...(chosen ? { hint: t(`roleDoes.${chosen}`) } : {})}
      />
      <Choose
        command={command}
        name="organisationId"
        label={t('create.organisation')}
        options={fitting.map(({ id, name }) => ({ value: id, label: name }))}
        ask={chosen ? t('create.ask') : t('create.noOrganisation')}
      />
      <Words
        command={command}
        name="loginName"
        label={t('create.loginName')}
        hint={t('create.loginNameHint')}
      />
      <FormRow>
        <Words command={command} name="phone" label={t('create.phone')} side={t('create.optional')} />
        <Words command={command} name="title" label={t('create.titleField')} side={t('create.optional')} />
      </FormRow>
    </CommandForm>
  )
}
