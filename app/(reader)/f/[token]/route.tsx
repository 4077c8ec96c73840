import { contextFrom } from '#lib/access/context.ts'
import { deviceCookie } from '#lib/access/sender.ts'
import { translator } from '#lib/i18n/translate.ts'
import { lookOf } from '../../_look.ts'
import { plainDocument } from '../../_plain-document.tsx'

/** What a card's QR code leads to. Looking changes nothing, and says nothing about whose card it is. */
export async function GET(request: Request, { params }: { params: Promise<{ token: string }> }) {
  const cookies = request.headers.get('cookie')
  const { locale, now } = await contextFrom(cookies)
  const t = translator(locale)
  const { token } = await params
  return plainDocument(
    { locale, look: lookOf(cookies), t, title: t('family.open.title') },
    <>
      <h1>{t('family.open.title')}</h1>
      <p className="summary">{t('family.open.body')}</p>
      <form method="post" action="/api/family/opening">
        <input type="hidden" name="token" value={token} />
        <div className="answers">
          <button type="submit" value="yes">
            {t('family.open.submit')}
          </button>
        </div>
      </form>
    </>,
    { cookie: deviceCookie(cookies, now) },
  )
}
