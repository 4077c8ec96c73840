import { contextFrom } from '#lib/access/context.ts'
import { translator } from '#lib/i18n/translate.ts'
import { lookOf } from '../../_look.ts'
import { plainDocument } from '../../_plain-document.tsx'

const NUMBER = /^BM\d{4}-\d{4,6}$/

/** The number of an application, to be written down. Says nothing about whose it is. */
export async function GET(request: Request): Promise<Response> {
  const cookies = request.headers.get('cookie')
  const { locale } = await contextFrom(cookies)
  const t = translator(locale)
  const number = new URL(request.url).searchParams.get('number') ?? ''
  return plainDocument(
    { locale, look: lookOf(cookies), t, title: t('apply.thanks.title') },
    <>
      <h1>{t('apply.thanks.title')}</h1>
      {NUMBER.test(number) ? <p className="summary">{t('apply.thanks.number', { number })}</p> : null}
      <p>{t('apply.thanks.next')}</p>
      <p>
        <a className="go" href="/handbook">
          {t('apply.thanks.book')}
        </a>
      </p>
    </>,
  )
}
