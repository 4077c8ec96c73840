import { getLocale, getTranslations } from 'next-intl/server'
import { wordsOf } from '#lib/i18n/label.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { visitHref } from '#lib/visits/filter.ts'
import type { VisitListItem } from '#lib/visits/queries.ts'
import type { ReviewList } from '#lib/visits/review-list.ts'
import { type Column, DataTable } from '../../../../_ui/data-table.tsx'
import { type Words, whenWords } from '../../../_desk/words.ts'
import { ApproveRecord, ChooseRecord, NoChoice } from '../_review/row-acts.tsx'
import type { Judged } from '../_review/send-review.ts'
import { clock, dayOfVisit, invalidWords, namesIn, whichWords } from '../_words.ts'
import styles from './list.module.css'
import { Marks } from './marks.tsx'

type VisitTableProps = {
  list: ReviewList
  definition: ProgrammeDefinition
  /** Records that this person may approve, by id. */
  approvable: ReadonlyMap<string, Judged>
}

/** One line per record; the whole line opens it. */
export async function VisitTable({ list, definition, approvable }: VisitTableProps) {
  const t = await getTranslations()
  const locale = await getLocale()
  const { filter, today, rows } = list
  const unknown = t('common.unknown')

  const columns: Column<VisitListItem>[] = [
    {
      key: 'family',
      head: t('visits.column.family'),
      cell: item => (
        <span data-row data-record={item.id} className={styles.family}>
          <span className={styles.whole}>{item.caregiver.name}</span>{' '}
          <span className={styles.which}>{whichWords(t, item)}</span>
        </span>
      ),
    },
    {
      key: 'state',
      head: t('visits.column.state'),
      folded: 'side',
      cell: item => <Marks item={item} definition={definition} />,
    },
    {
      key: 'day',
      head: t('visits.column.day'),
      cell: ({ visitDate }) => <span className={styles.whole}>{dayOfVisit(visitDate, today, locale)}</span>,
    },
    {
      key: 'time',
      head: t('visits.column.time'),
      none: unknown,
      cell: ({ arriveAt, leaveAt, minutes }) =>
        arriveAt === null ? null : (
          <span className={styles.whole}>
            {t('visits.span', { from: clock(t, arriveAt), to: clock(t, leaveAt) })}{' '}
            {minutes === null ? null : (
              <span className={styles.quiet}>{t('visits.minutes', { minutes })}</span>
            )}
          </span>
        ),
    },
    {
      key: 'taught',
      head: t('visits.column.taught'),
      none: unknown,
      cell: item => {
        if (!item.met) return wordsOf(definition.reasons.attempt, item.attemptReason, locale)
        const [first = '', ...rest] = namesIn(
          definition.skills,
          item.skills.map(({ code }) => code),
          locale,
        )
        return rest.length === 0 ? first || null : t('visits.andMore', { first, n: rest.length + 1 })
      },
    },
    {
      key: 'evidence',
      head: t('visits.column.evidence'),
      none: unknown,
      cell: item =>
        item.met ? (
          <span className={styles.quiet}>
            <Parts parts={evidenceWords(t, item, definition, locale)} comma={t('progress.comma')} />
          </span>
        ) : null,
    },
    {
      key: 'counts',
      head: t('visits.column.counts'),
      cell: item =>
        item.invalid.length === 0 ? (
          <span className={styles.whole}>{t('visits.counted')}</span>
        ) : (
          <span className={item.met && item.state !== 'voided' ? styles.warn : styles.quiet}>
            {invalidWords(t, item.invalid[0]!, item, definition)}
          </span>
        ),
    },
    {
      key: 'trainer',
      head: t('visits.column.trainer'),
      cell: ({ trainer }) => <span className={styles.whole}>{trainer.name}</span>,
    },
    {
      key: 'received',
      head: t('visits.column.received'),
      foldedLabel: t('visits.column.received'),
      cell: ({ receivedAt }) => (
        <span className={styles.whole}>{whenWords(t, locale, receivedAt, today)}</span>
      ),
    },
    {
      key: 'recordNo',
      head: t('visits.column.recordNo'),
      folded: 'hidden',
      spare: true,
      cell: ({ recordNo }) => (
        <span className={`${styles.quiet} ${styles.whole}`}>{recordNo ?? unknown}</span>
      ),
    },
    ...(approvable.size > 0
      ? [
          {
            key: 'act',
            head: t('visits.column.act'),
            align: 'end' as const,
            acts: true,
            cell: (item: VisitListItem) => {
              const record = approvable.get(item.id)
              return record ? <ApproveRecord record={record} /> : null
            },
          },
        ]
      : []),
  ]

  return (
    <DataTable<VisitListItem>
      caption={t('visits.table')}
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => visitHref(id, filter)}
      {...(approvable.size > 0
        ? {
            rowChoice: (item: VisitListItem) => {
              const record = approvable.get(item.id)
              return record ? <ChooseRecord record={record} /> : <NoChoice />
            },
          }
        : {})}
      columns={columns}
      folds
    />
  )
}

/** Photos and the signature, or why there are none. */
const evidenceWords = (
  t: Words,
  { photoCount, photosAwaited, noPhotoReason, sign, noSignReason }: VisitListItem,
  { reasons }: ProgrammeDefinition,
  locale: Locale,
): string[] =>
  [
    photoCount > 0
      ? t('visits.photos', { n: photoCount, awaited: photosAwaited })
      : wordsOf(reasons.noPhoto, noPhotoReason, locale),
    sign === 'drawn' ? t('visits.signed') : wordsOf(reasons.noSignature, noSignReason, locale),
  ].filter(words => words !== '')

/** A short list whose parts stay whole where the line breaks. */
const Parts = ({ parts, comma }: { parts: readonly string[]; comma: string }) =>
  parts.map((words, i) => (
    <span key={words} className={styles.part}>
      {words}
      {i < parts.length - 1 ? comma : ''}
    </span>
  ))
