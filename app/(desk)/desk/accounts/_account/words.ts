import type { AccountChange } from '#lib/accounts/queries-account.ts'
import type { Words } from '../../../_desk/words.ts'

/** What was done to an account, in words. */
export function accountChangeWords(t: Words, { change, roleBefore, roleAfter }: AccountChange): string {
  const role = (code: AccountChange['roleAfter']) => (code ? t(`access.roles.${code}`) : 'none')
  return t(`accounts.history.kinds.${change}`, {
    role: role(roleAfter),
    from: role(roleBefore),
    to: role(roleAfter),
  })
}
