import { contextFrom } from '#lib/access/context.ts'
import { confirmPaper } from '#lib/certificates/papers.ts'
import { Problem } from '#lib/errors.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import { inLanguage } from '#lib/i18n/label.ts'
import { translator } from '#lib/i18n/translate.ts'
import { lookOf } from '../../_look.ts'
import { plainDocument } from '../../_plain-document.tsx'

/** What a certificate's QR code leads to: that the paper is ours and still holds, with less than stands on it. */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }) {
  const cookies = request.headers.get('cookie')
  const { locale, read, now } = await contextFrom(cookies)
  const t = translator(locale)
  const frame = { locale, look: lookOf(cookies), t, title: t('completion.public.title') }
  const paper = await confirmPaper({ read, now }, (await params).code).catch(unknownPaper)
  if (paper === null) {
    return plainDocument(
      frame,
      <>
        <h1>{t('completion.public.unknown')}</h1>
        <p className="summary">{t('completion.public.unknownNote')}</p>
      </>,
      { status: 404 },
    )
  }
  const rows = [
    [t('completion.public.number'), paper.certificateNo],
    [t('completion.public.name'), paper.maskedName],
    [t('completion.public.programme'), inLanguage(paper.programme, locale)],
    [t('completion.public.day'), dayWords(paper.onDate, locale, { year: true })],
  ] as const
  return plainDocument(
    frame,
    <>
      <h1>{t(`completion.public.state.${paper.state}`)}</h1>
      <p className="summary">{t(`completion.public.note.${paper.state}`)}</p>
      <dl className="paper">
        {rows.map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </>,
  )
}

/** A code that is not ours is no paper of ours; whatever else fails is not hidden. */
function unknownPaper(error: unknown): null {
  if (error instanceof Problem && error.status === 404) return null
  throw error
}
