import { localDateOf } from '#lib/calendar/dates.ts'
import { needsReview } from '#lib/handbook/proposal-rules.ts'
import type { SectionInWork } from '#lib/handbook/queries-book.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { Words } from '../../../_desk/words.ts'
import styles from './handbook.module.css'

/** The way of a text: begun, reviewed by somebody else, in the edition that follows. And every step so far. */
export function Strip({ work, t, locale }: { work: SectionInWork; t: Words; locale: Locale }) {
  const { proposal, edition } = work
  if (!proposal) return null
  const by = (name: string, at: number) =>
    t('handbook.section.by', { name, day: dayWords(localDateOf(at), locale) })
  const { state } = proposal
  const reviewed = proposal.steps.findLast(({ step }) => step === 'accepted')
  const parts = [
    {
      key: 'started',
      done: state === 'open' || state === 'returned' ? 'now' : 'true',
      title: t('handbook.section.started'),
      lines: [by(proposal.startedBy, proposal.startedAt)],
    },
    ...(needsReview(proposal.section)
      ? [
          {
            key: 'review',
            done: reviewed ? 'true' : state === 'submitted' ? 'now' : 'false',
            title: t('handbook.section.review'),
            lines: reviewed ? [by(reviewed.by, reviewed.at)] : [t('handbook.section.notAuthor')],
          },
        ]
      : []),
    {
      key: 'edition',
      done: reviewed ? 'now' : 'false',
      title: t('handbook.section.next', { number: edition.number + 1 }),
      lines: [t('handbook.section.immutable')],
    },
  ]
  return (
    <div className={styles.stack}>
      <ol className={styles.strip}>
        {parts.map(({ key, done, title, lines }) => (
          <li key={key} data-done={done}>
            <b>{title}</b>
            {lines.map(line => (
              <p key={line}>{line}</p>
            ))}
          </li>
        ))}
      </ol>
      {proposal.steps.length === 0 ? null : (
        <ul className={styles.quiet} aria-label={t('handbook.section.steps')}>
          {proposal.steps.map(({ step, by: name, at, note }) => (
            <li key={at}>
              {t(`handbook.step.${step}`)} {by(name, at)} {note}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
