'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Account } from '#lib/accounts/queries.ts'
import type { AccountRole, ChangeAccountInput } from '#lib/accounts/schema.ts'
import { Button } from '../../../../_ui/button.tsx'
import { Row, RowList } from '../../../../_ui/row-list.tsx'
import { PasswordSlip } from '../_account/password-slip.tsx'
import type { SlipFacts } from '../_account/slip-facts.ts'
import { ActDialog } from './act-dialog.tsx'

export type Act = ChangeAccountInput['change']

type AccountActsProps = {
  keep: string
  account: Pick<Account, 'id' | 'name' | 'loginName' | 'organisation' | 'role' | 'households' | 'disabledAt'>
  /** Those that the organisation allows besides the present one. */
  roles: readonly AccountRole[]
  devices: number
  onPhone: boolean
  slip: SlipFacts
}

/** What a coordinator can do to somebody else's account, each with what follows from it. */
export function AccountActs({ keep, account, roles, devices, onPhone, slip }: AccountActsProps) {
  const t = useTranslations()
  const router = useRouter()
  const [asked, setAsked] = useState<Act | null>(null)
  const [password, setPassword] = useState<{ shown: string | null } | null>(null)
  if (password) {
    return (
      <PasswordSlip {...slip} name={account.name} loginName={account.loginName} password={password.shown}>
        <Button
          onClick={() => {
            setPassword(null)
            router.refresh()
          }}
        >
          {t('accounts.slip.done')}
        </Button>
      </PasswordSlip>
    )
  }
  const disabled = account.disabledAt !== null
  const acts: Act[] = disabled ? ['enable'] : ['resetPassword', 'endSessions', 'role', 'disable']
  const unavailable: Partial<Record<Act, string>> = {
    ...(devices === 0 ? { endSessions: t('accounts.act.endSessions.none') } : {}),
    ...(roles.length === 0
      ? {
          role: t('accounts.act.role.only', {
            organisation: account.organisation,
            role: t(`access.roles.${account.role}`),
          }),
        }
      : {}),
  }
  const warning =
    account.households > 0 ? t('accounts.act.disable.households', { count: account.households }) : null
  return (
    <>
      <RowList>
        {acts.map(act => (
          <Row
            key={act}
            title={t(`accounts.act.${act}.label`)}
            note={unavailable[act] ?? t(`accounts.act.${act}.note`)}
            detail={act === 'disable' ? warning : null}
            action={
              unavailable[act] === undefined ? (
                <Button size="small" onClick={() => setAsked(act)}>
                  {t(`accounts.act.${act}.label`)}
                </Button>
              ) : undefined
            }
          />
        ))}
      </RowList>
      {asked ? (
        <ActDialog
          key={asked}
          act={asked}
          keep={keep}
          account={account}
          roles={roles}
          onClose={() => setAsked(null)}
          onPassword={shown => setPassword({ shown })}
        >
          <p>{t(`accounts.act.${asked}.note`)}</p>
          {asked === 'disable' && warning ? <p>{warning}</p> : null}
          {asked === 'disable' && onPhone ? <p>{t('accounts.act.disable.phone')}</p> : null}
        </ActDialog>
      ) : null}
    </>
  )
}
