import { getTranslations } from 'next-intl/server'
import type { TimelineEntry } from '#lib/households/timeline.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import { PageLink } from '../../../../../_ui/page-link.tsx'
import { Panel } from '../../../../../_ui/panel.tsx'
import styles from './timeline.module.css'
import { plannedEntry, type Told, told } from './timeline-words.ts'
import type { RecordProps } from './words.ts'

type TimelinePanelProps = RecordProps & { timeline: readonly TimelineEntry[]; all: boolean }

/** So many fit beside the ladder; the rest opens on demand. */
const SHOWN = 10

/** 经过: what is agreed, then everything that happened, the newest first. */
export async function TimelinePanel({ timeline, all, ...props }: TimelinePanelProps) {
  const t = await getTranslations()
  const { known, locale } = props
  const planned = plannedEntry(t, locale, props, timeline)
  const shown = all ? timeline : timeline.slice(0, SHOWN)
  const year = (date: string) => date.slice(0, 4) !== props.today.slice(0, 4)
  return (
    <Panel
      id="timeline"
      title={t('household.timeline.title')}
      side={
        timeline.length > shown.length ? (
          <PageLink href={`/desk/households/${known.household.id}?timeline=all#timeline`}>
            {t('household.timeline.all', { count: timeline.length })}
          </PageLink>
        ) : (
          t('household.timeline.all', { count: timeline.length })
        )
      }
    >
      <ol className={styles.list}>
        {planned ? <Line told={planned} day={dayWords(planned.date, locale, { weekday: 'short' })} /> : null}
        {shown.map(entry => (
          <Line
            key={`${entry.kind}.${entry.id}`}
            told={told(t, locale, entry, known)}
            day={dayWords(entry.date, locale, { year: year(entry.date) })}
          />
        ))}
      </ol>
    </Panel>
  )
}

function Line({ told: { mark, title, note, href }, day }: { told: Told; day: string }) {
  return (
    <li className={styles.entry} data-mark={mark}>
      <span className={styles.head}>
        {href ? (
          <PageLink href={href} className={styles.title}>
            {title}
          </PageLink>
        ) : (
          <b className={styles.title}>{title}</b>
        )}
        <span className={styles.day}>{day}</span>
      </span>
      {note ? <span className={styles.note}>{note}</span> : null}
    </li>
  )
}
