import type { EditionNotes } from '#lib/handbook/edition-notes.ts'
import type { Paper } from './paper-parts.tsx'

/** 修订说明: section by section, what this edition says differently and why. */
export function EditionNotesPart({
  paper: { edition, t },
  notes,
}: {
  paper: Paper
  notes: EditionNotes | undefined
}) {
  if (!notes) return <p>{t('print.notes.first', { number: edition.number })}</p>
  return (
    <>
      {notes.words ? <p>{notes.words}</p> : null}
      <p>{t('print.notes.since', { before: notes.before.number, count: notes.sections.length })}</p>
      {notes.sections.map(({ section, title, kind, changes }) => (
        <section key={section}>
          <h3>
            {section} {title}
          </h3>
          {kind === 'changed' ? null : <p>{t(`print.notes.${kind}`)}</p>}
          <ul className="card-lines">
            {changes.map(({ kind: what, passage, before, reason }) => (
              <li key={`${passage.part} ${passage.n} ${passage.text}`}>
                {what === 'added' ? null : <p>{t('editions.news.was', { words: before })}</p>}
                <p>
                  {t('editions.news.now', {
                    words: what === 'removed' ? t('editions.news.gone') : passage.text,
                  })}
                </p>
                {reason?.words ? <p>{t('editions.news.because', { words: reason.words })}</p> : null}
                {reason?.themeId ? <p>{t('print.notes.readers')}</p> : null}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
