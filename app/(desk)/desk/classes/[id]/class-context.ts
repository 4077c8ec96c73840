import { getTranslations } from 'next-intl/server'
import { getClass } from '#lib/classes/queries.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import { deskContext, found } from '../../../_desk/context.ts'

/** What every page of a class session starts from. */
export async function classContext(params: Promise<{ id: string }>) {
  const context = await deskContext()
  const { id } = await params
  const record = await found(getClass(context, id))
  return {
    context,
    id,
    ...record,
    t: await getTranslations(),
    locale: context.locale,
    day: dayWords(record.item.heldOn, context.locale),
  }
}
