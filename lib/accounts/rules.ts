import type { Role } from '#db/schema/accounts.ts'
import { type AccountRole, accountRoles } from './schema.ts'

type OrganisationKind = 'bureau' | 'provider' | 'community' | 'city'

const homesOfRole: Record<AccountRole, readonly OrganisationKind[]> = {
  coordinator: ['bureau'],
  providerAdmin: ['provider'],
  trainer: ['provider'],
  handbookReviewer: ['bureau', 'provider', 'community', 'city'],
}

/** Whether somebody of this kind of organisation can have the role (domain.md A1). */
export const belongs = (role: AccountRole, kind: OrganisationKind): boolean =>
  homesOfRole[role].includes(kind)

/** The roles that people of this kind of organisation can have. */
export const rolesOf = (kind: OrganisationKind): AccountRole[] =>
  accountRoles.filter(role => belongs(role, kind))

/**
 * Whether a change would leave a district without anybody who administers its accounts.
 * @param others coordinators of the district who can sign in, without the account that changes
 */
export function leavesNoCoordinator(
  role: Role,
  change: { change: string; role?: Role | undefined },
  others: number,
): boolean {
  if (role !== 'coordinator' || others > 0) return false
  return change.change === 'disable' || (change.change === 'role' && change.role !== 'coordinator')
}
