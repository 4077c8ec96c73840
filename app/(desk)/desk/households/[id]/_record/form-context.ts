import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { may, type Permission } from '#lib/access/policy.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { assess, getHouseholdFacts } from '#lib/progress/queries.ts'
import { deskContext, found } from '../../../../_desk/context.ts'
import { familyName } from './words.ts'

/** What every form page of a household starts from. No such page for who may not, or may not see the household. */
export async function formContext(params: Promise<{ id: string }>, permission: Permission) {
  const context = await deskContext()
  const { id } = await params
  const known = await found(getHouseholdFacts(context, id))
  if (!may(context.actor, permission)) notFound()
  const t = await getTranslations()
  const today = localDateOf(context.now)
  const family = familyName(t, known.household)
  return {
    context,
    id,
    ...known,
    t,
    today,
    locale: context.locale,
    family,
    assessment: assess(known.facts, known.definition, today),
    back: { href: `/desk/households/${id}`, label: family },
    /** What every form of this household needs. */
    shared: { householdId: id, keep: context.actor.userId, today },
  }
}

export interface SharedForm {
  householdId: string
  /** Names the person, for what was typed when a session ended. */
  keep: string
  today: string
}
