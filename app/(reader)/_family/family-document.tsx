import type { ReactElement } from 'react'
import { type Context, contextFrom } from '#lib/access/context.ts'
import { deviceCookie, senderOf } from '#lib/access/sender.ts'
import { type FamilyPage, findFamilyPage } from '#lib/family/queries.ts'
import { translator } from '#lib/i18n/translate.ts'
import { installationFacts } from '#lib/setup/installation.ts'
import { lookOf } from '../_look.ts'
import { plainDocument } from '../_plain-document.tsx'

/** What a page of a family's own door is made from. */
export interface FamilyView extends Pick<Context, 'locale' | 'now' | 'read'> {
  t: ReturnType<typeof translator>
  home: FamilyPage
  householdId: string
  demo: boolean
}

/** `aloud`: the page is read aloud by the reader's script. */
interface Drawn {
  title: string
  body: ReactElement
  aloud?: boolean
}

/** A family's page: for the device that opened its card, kept by nobody. Others are told how a card is opened. */
export function familyPage(draw: (view: FamilyView) => Promise<Drawn> | Drawn) {
  return async (request: Request): Promise<Response> => {
    const cookies = request.headers.get('cookie')
    const { locale, now, read } = await contextFrom(cookies)
    const t = translator(locale)
    const { device } = senderOf(cookies, '')
    const frame = { locale, look: lookOf(cookies), t }
    const cookie = deviceCookie(cookies, now)
    const found = await findFamilyPage({ read, now, device })
    if (found === undefined || found === 'silent') {
      const key = found === 'silent' ? ('silent' as const) : ('noCard' as const)
      const title = t(`family.${key}.title`)
      return plainDocument(
        { ...frame, title },
        <>
          <h1>{title}</h1>
          <p className="summary">{t(`family.${key}.body`)}</p>
        </>,
        { cookie },
      )
    }
    const { demo } = await installationFacts(read)
    const { page, householdId } = found
    const { title, body, aloud } = await draw({ locale, now, read, t, home: page, householdId, demo })
    return plainDocument({ ...frame, title, aloud }, body, { cookie })
  }
}
