import type { Context } from '#lib/access/context.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { chosenSections } from '#lib/handbook/booklet-rules.ts'
import { findCurrentEdition, listSections } from '#lib/handbook/queries.ts'
import type { Booklet } from '#lib/handbook/queries-booklet.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import { translator } from '#lib/i18n/translate.ts'
import type { Look } from '../_look.ts'
import { EditionLine } from '../_pages/edition-line.tsx'
import { plainDocument } from '../_plain-document.tsx'
import { Contents, type Paper, PaperFiles, PrintBar, sectionEntry } from './paper-parts.tsx'
import { SectionLeaf } from './section-leaf.tsx'

interface Asked {
  context: Pick<Context, 'locale' | 'now' | 'read'>
  look: Look
  booklet: Booklet | 'silent'
  /** Sections that were ticked; null when nothing was said. */
  ticked: readonly string[] | null
  back: string
  cookie?: string
}

/** 家庭小册 as a document of its own, kept by nobody: what was agreed, then the chosen sections. */
export async function bookletDocument({
  context,
  look,
  booklet,
  ticked,
  back,
  cookie,
}: Asked): Promise<Response> {
  const { locale, now, read } = context
  const t = translator(locale)
  const frame = { locale, look, t, title: t('print.booklet.title') }
  const answer = cookie === undefined ? {} : { cookie }
  const edition = booklet === 'silent' ? undefined : await findCurrentEdition({ read, now })
  if (booklet === 'silent' || !edition) {
    return plainDocument(
      frame,
      <>
        <h1>{t('print.booklet.title')}</h1>
        <p className="summary">{t(booklet === 'silent' ? 'print.booklet.silent' : 'print.booklet.noBook')}</p>
        <BackLink to={back} words={t('print.booklet.back')} />
      </>,
      answer,
    )
  }
  const sections = await listSections({ read }, edition.id)
  const paper: Paper = { edition, locale, look, sections, t }
  const codes = chosenSections(
    booklet.sections,
    ticked,
    sections.map(({ code }) => code),
  )
  const chosen = sections.filter(({ code }) => codes.includes(code))
  return plainDocument(
    frame,
    <>
      <PaperFiles paper={paper} />
      <div className="no-print">
        <BackLink to={back} words={t('print.booklet.back')} />
      </div>
      <PrintBar paper={paper} />
      <div className="leaf" id="leaf-contents">
        <h1>{t('print.booklet.of', { name: booklet.caregiver })}</h1>
        <p>{t('print.booklet.made', { day: dayWords(localDateOf(now), locale) })}</p>
        <Agreed booklet={booklet} paper={paper} />
        <h2>{t('print.booklet.inIt')}</h2>
        {chosen.length === 0 ? (
          <p>{t('print.booklet.none')}</p>
        ) : (
          <Contents paper={paper} entries={chosen.map(section => sectionEntry(section, locale))} />
        )}
        <EditionLine
          page={paper}
          reviewedOn={chosen.find(one => !one.reviewedOn) ? null : (chosen[0]?.reviewedOn ?? null)}
        />
      </div>
      {chosen.map(section => (
        <SectionLeaf key={section.code} paper={paper} section={section} />
      ))}
    </>,
    answer,
  )
}

const BackLink = ({ to, words }: { to: string; words: string }) => (
  <p>
    <a className="go" href={to}>
      {words}
    </a>
  </p>
)

/** What the trainer and the family agreed at the last visits. */
function Agreed({ booklet: { agreed }, paper: { locale, t } }: { booklet: Booklet; paper: Paper }) {
  if (agreed.length === 0) return null
  return (
    <>
      <h2>{t('print.booklet.agreed')}</h2>
      {agreed.map(({ on, steps }) => (
        <div key={on}>
          <p>{t('print.booklet.visit', { day: dayWords(on, locale) })}</p>
          <ul>
            {steps.map(({ text, owner, dueDate }) => (
              <li key={text}>
                {t(`print.booklet.owner.${owner}`)} {text}
                {dueDate ? ` ${t('print.booklet.due', { day: dayWords(dueDate, locale) })}` : null}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}
