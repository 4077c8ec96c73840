import { contextFrom } from '#lib/access/context.ts'
import { deviceCookie, senderOf } from '#lib/access/sender.ts'
import { cardOf } from '#lib/family/door.ts'
import { getOwnBooklet } from '#lib/handbook/queries-booklet.ts'
import { lookOf } from '../../_look.ts'
import { bookletDocument } from '../../_print/booklet-page.tsx'
import { GET as door } from '../route.tsx'

/** A family's own booklet, for the device that opened its card; others are told how a card is opened. */
export async function GET(request: Request): Promise<Response> {
  const cookies = request.headers.get('cookie')
  const context = await contextFrom(cookies)
  const card = await cardOf(context.read, senderOf(cookies, '').device)
  if (!card) return door(request)
  return bookletDocument({
    context,
    look: lookOf(cookies),
    booklet: await getOwnBooklet(context, card.householdId),
    ticked: null,
    back: '/family',
    cookie: deviceCookie(cookies, context.now),
  })
}
