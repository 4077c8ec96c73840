import { asc, eq } from 'drizzle-orm'
import { credentials, users } from '#db/schema/index.ts'
import { addDays, type LocalDate } from '#lib/calendar/dates.ts'
import { command, created, same } from '#lib/command.ts'
import { notFound } from '#lib/errors.ts'
import { grouped } from '#lib/grouped.ts'
import type { Asking } from '#lib/progress/queries.ts'
import { idFrom, isResend } from '#lib/resend.ts'
import { type CredentialKind, RecordCredentialInput } from './credential-schema.ts'

/** A month before the last day there is still time to renew a paper. */
const SOON_DAYS = 30

export type CredentialState = 'valid' | 'soon' | 'expired' | 'withdrawn'

export interface Credential {
  id: string
  userId: string
  kind: CredentialKind
  number: string
  expiresOn: LocalDate | null
  withdrawn: boolean
  byName: string
  at: number
}

/** Whether a paper holds on a day: its last day is a day on which it still holds. */
export function credentialState(
  { expiresOn, withdrawn }: Pick<Credential, 'expiresOn' | 'withdrawn'>,
  today: LocalDate,
): CredentialState {
  if (withdrawn) return 'withdrawn'
  if (expiresOn === null) return 'valid'
  if (expiresOn < today) return 'expired'
  return expiresOn <= addDays(today, SOON_DAYS) ? 'soon' : 'valid'
}

/** Records a paper of somebody in the coordinator's district. `PUT /api/accounts/<userId>/credentials/<credentialId>`. */
export const recordCredential = command('account.administer', {
  input: RecordCredentialInput,
  load: async ({ write, actor, params }) => {
    const [user] = await write
      .select({ id: users.id, regionCode: users.regionCode })
      .from(users)
      .where(eq(users.id, params.userId ?? ''))
    if (!user || user.regionCode !== actor.regionCode) throw notFound()
    return user
  },
  run: async ({ write, actor, now, input, loaded: { id: userId }, sent }) => {
    const id = idFrom(sent.params.credentialId)
    const [kept] = await write.select().from(credentials).where(eq(credentials.id, id))
    if (isResend(kept, { userId, ...input })) return same({ id })
    await write.insert(credentials).values({ id, userId, ...input, byUserId: actor.userId, at: now })
    return created({ id }, { kind: 'user', id: userId, details: { credential: input.kind } })
  },
})

/** The papers of some accounts as they stand: of each kind and number the newest row. The caller has authorized the accounts. */
export async function listCredentials(
  { read }: Pick<Asking, 'read'>,
  userIds: ReadonlySet<string>,
): Promise<Credential[]> {
  const rows = await read
    .select({ row: credentials, byName: users.name })
    .from(credentials)
    .innerJoin(users, eq(users.id, credentials.byUserId))
    .orderBy(asc(credentials.at), asc(credentials.id))
  const own = rows
    .filter(({ row }) => userIds.has(row.userId))
    .map(({ row: { byUserId: _, kind, ...row }, byName }) => ({
      ...row,
      kind: kind as CredentialKind,
      byName,
    }))
  return [...grouped(own, ({ userId, kind, number }) => `${userId} ${kind} ${number}`).values()].map(
    all => all.at(-1)!,
  )
}
