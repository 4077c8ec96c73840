import { deviceCookie } from '#lib/access/sender.ts'
import { sectionAddress } from '#lib/handbook/addresses.ts'
import { SectionCode } from '#lib/handbook/schema.ts'
import { type FormAnswer, sayProblem } from '#lib/http.ts'
import { translator } from '#lib/i18n/translate.ts'
import { lookOf } from '../_look.ts'
import { plainDocument } from '../_plain-document.tsx'
import { UnderstoodForm } from './understood-form.tsx'

/** A sentence from a section's page is answered with thanks; what is refused comes back with the words in it. */
export const feedbackAnswer: FormAnswer<{ section: string }> = {
  done: ({ section }) => ({ to: `${sectionAddress(section)}/thanks` }),
  refused: (problem, fields, { locale, now }, request) => {
    const t = translator(locale)
    const section = SectionCode.safeParse(fields.section).data
    return plainDocument(
      { locale, look: lookOf(request.headers.get('cookie')), t, title: t('feedback.refused') },
      <>
        <h1>{t('feedback.refused')}</h1>
        <p className="summary">{sayProblem(problem, locale)}</p>
        {section ? (
          <UnderstoodForm section={section} edition={fields.edition ?? ''} words={fields.words ?? ''} t={t} />
        ) : null}
        <p>
          <a className="go" href={section ? sectionAddress(section) : '/handbook'}>
            {t('feedback.backToBook')}
          </a>
        </p>
      </>,
      {
        status: problem.status,
        cookie: deviceCookie(request.headers.get('cookie'), now),
      },
    )
  },
}

/** Back to the section, which no longer asks; refused, to the section with a device that can be known. */
export const acknowledgementAnswer: FormAnswer<{ section: string }> = {
  done: ({ section }) => ({ to: sectionAddress(section) }),
  refused: (problem, fields, { locale, now }, request) => {
    const t = translator(locale)
    const section = SectionCode.safeParse(fields.section).data
    return plainDocument(
      { locale, look: lookOf(request.headers.get('cookie')), t, title: t('editions.news.refused') },
      <>
        <h1>{t('editions.news.refused')}</h1>
        <p className="summary">{sayProblem(problem, locale)}</p>
        <p>
          <a className="go" href={section ? sectionAddress(section) : '/handbook'}>
            {t('feedback.backToBook')}
          </a>
        </p>
      </>,
      { status: problem.status, cookie: deviceCookie(request.headers.get('cookie'), now) },
    )
  },
}
