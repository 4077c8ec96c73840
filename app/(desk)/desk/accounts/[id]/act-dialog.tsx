'use client'

import { useTranslations } from 'next-intl'
import { type AccountRole, ChangeAccountInput } from '#lib/accounts/schema.ts'
import { useCommand } from '../../../../_ui/use-command.ts'
import { DialogForm } from '../../../_forms/dialog-form.tsx'
import { Chips, Remark } from '../../../_forms/fields.tsx'
import { useLeave } from '../../../_forms/leave.ts'

type ActDialogProps = {
  act: ChangeAccountInput['change']
  keep: string
  account: { id: string; name: string }
  roles: readonly AccountRole[]
  onClose: () => void
  onPassword: (password: string | null) => void
  children: React.ReactNode
}

const withReason: readonly string[] = ['disable', 'enable', 'role']

/** Asks once more before an account changes: what follows, the new role or the reason, the deed. */
export function ActDialog({ act, keep, account, roles, onClose, onPassword, children }: ActDialogProps) {
  const t = useTranslations('accounts.act')
  const roleName = useTranslations('access.roles')
  const leave = useLeave()
  const command = useCommand({
    schema: ChangeAccountInput,
    defaults: {
      change: act,
      ...(withReason.includes(act) ? { reason: '' } : {}),
      ...(act === 'role' && roles.length === 1 ? { role: roles[0] } : {}),
    } as ChangeAccountInput,
    keep: `${keep}:account:${act}:${account.id}`,
    address: id => `/api/accounts/${account.id}/changes/${id}`,
    onDone: ({ password }: { password: string | null }) => {
      onClose()
      if (act === 'resetPassword') onPassword(password)
      else leave(`/desk/accounts/${account.id}?saved=${act}`)
    },
  })
  return (
    <DialogForm
      command={command}
      open
      onClose={onClose}
      title={t(`${act}.question`, { name: account.name })}
      submitLabel={t(`${act}.submit`)}
      danger={act === 'disable'}
    >
      {children}
      {act === 'role' ? (
        <Chips
          command={command}
          name="role"
          label={t('role.choose')}
          options={roles.map(value => ({ value, label: roleName(value) }))}
        />
      ) : null}
      {withReason.includes(act) ? <Remark command={command} name="reason" label={t('reason')} /> : null}
    </DialogForm>
  )
}
