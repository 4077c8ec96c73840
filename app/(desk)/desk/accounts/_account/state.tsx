import type { CredentialState } from '#lib/accounts/credentials.ts'
import type { Account } from '#lib/accounts/queries.ts'
import { StatusTag } from '../../../../_ui/status-tag.tsx'
import type { Words } from '../../../_desk/words.ts'

/** Whether somebody can sign in, as a tag. */
export function AccountState({ account, t }: { account: Account; t: Words }) {
  if (account.disabledAt !== null) {
    return (
      <StatusTag tone="rest" icon="lock">
        {t('accounts.state.disabled')}
      </StatusTag>
    )
  }
  if (account.mustChangePassword) {
    return (
      <StatusTag tone="plain" icon="circle-dashed">
        {t('accounts.state.waiting')}
      </StatusTag>
    )
  }
  return <StatusTag tone="ok">{t('accounts.state.active')}</StatusTag>
}

/** That a teacher's paper has run out, or soon will; nothing when all hold. */
export function PaperTag({ states, t }: { states: readonly CredentialState[]; t: Words }) {
  const worst = (['expired', 'soon'] as const).find(state => states.includes(state))
  return worst ? (
    <StatusTag tone={worst === 'expired' ? 'bad' : 'warn'}>{t(`accounts.credential.tag.${worst}`)}</StatusTag>
  ) : null
}
