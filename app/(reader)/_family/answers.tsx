import { deviceCookie } from '#lib/access/sender.ts'
import { type FormAnswer, sayProblem } from '#lib/http.ts'
import { translator } from '#lib/i18n/translate.ts'
import { lookOf } from '../_look.ts'
import { plainDocument } from '../_plain-document.tsx'

/** A post at a family's door goes on to a page; what is refused is said in a sentence, with the way back. */
export const familyAnswer = (done: string, back: string): FormAnswer<unknown> => ({
  done: () => ({ to: done }),
  refused: (problem, _, { locale, now }, request) => {
    const t = translator(locale)
    const cookies = request.headers.get('cookie')
    return plainDocument(
      { locale, look: lookOf(cookies), t, title: t('family.refused') },
      <>
        <h1>{t('family.refused')}</h1>
        <p className="summary">{sayProblem(problem, locale)}</p>
        <p>
          <a className="go" href={back}>
            {t('family.back')}
          </a>
        </p>
      </>,
      { status: problem.status, cookie: deviceCookie(cookies, now) },
    )
  },
})
