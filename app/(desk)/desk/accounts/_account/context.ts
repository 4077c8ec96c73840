import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { may } from '#lib/access/policy.ts'
import { deskContext } from '../../../_desk/context.ts'

/** Who administers accounts; no such page for anybody else. */
export async function accountsContext() {
  const context = await deskContext()
  if (!may(context.actor, 'account.administer')) notFound()
  return {
    context,
    t: await getTranslations(),
    back: { href: '/desk/accounts', label: (await getTranslations('accounts'))('title') },
  }
}
