import { getLocale, getTranslations } from 'next-intl/server'
import { dayWords } from '#lib/i18n/dates.ts'
import type { Work } from '#lib/work/queries.ts'
import type { Matter } from '#lib/work/rules.ts'
import { type Column, DataTable } from '../../../../_ui/data-table.tsx'
import { StatusTag } from '../../../../_ui/status-tag.tsx'
import { whenWords } from '../../../_desk/words.ts'
import styles from './queue.module.css'
import { ChooseMatter } from './queue-desk.tsx'
import { familyOf, placeOf } from './words.ts'

const tones: Partial<Record<Matter['kind'], 'bad' | 'rest' | 'info'>> = {
  risk: 'bad',
  deathReported: 'rest',
  submitted: 'info',
  readyForReview: 'info',
  suspended: 'rest',
}

/** One line per matter; the whole line opens where it is seen to. */
export async function MatterTable({ work }: { work: Work }) {
  const t = await getTranslations()
  const locale = await getLocale()
  const { rows, today, reminded, programme } = work
  const streets = new Map(
    programme.definition.streets.map(({ code, short }) => [code, short[locale === 'en' ? 'en' : 'zh']]),
  )
  const unknown = t('common.unknown')
  const columns: Column<Matter>[] = [
    {
      key: 'family',
      head: t('work.column.family'),
      cell: matter => <span data-row>{familyOf(t, matter)}</span>,
    },
    {
      key: 'kind',
      head: t('work.column.kind'),
      folded: 'side',
      cell: ({ kind, late }) => (
        <StatusTag tone={kind === 'deathReported' ? 'rest' : late ? 'bad' : (tones[kind] ?? 'warn')}>
          {t(`work.kind.${kind}`)}
        </StatusTag>
      ),
    },
    {
      key: 'next',
      head: t('work.column.next'),
      cell: ({ kind }) => t(`work.next.${kind}`),
    },
    {
      key: 'since',
      head: t('work.column.since'),
      align: 'end',
      foldedLabel: t('work.column.since'),
      cell: ({ days, due, late }) => (
        <span className={styles.whole}>
          {due ? (
            <span className={late ? styles.bad : undefined}>
              {t(late ? 'work.dueLate' : 'work.due', { day: dayWords(due, locale) })}
            </span>
          ) : (
            t('work.days', { days })
          )}
        </span>
      ),
    },
    {
      key: 'turn',
      head: t('work.column.turn'),
      cell: ({ turn, family: { household } }) => (
        <span className={styles.whole}>
          {turn === 'trainer' ? (household.trainer?.name ?? unknown) : t(`work.who.${turn}`)}
        </span>
      ),
    },
    {
      key: 'street',
      head: t('work.column.street'),
      folded: 'hidden',
      cell: ({ family: { household } }) => (
        <span className={styles.whole}>{streets.get(household.streetCode) ?? unknown}</span>
      ),
    },
    {
      key: 'reminded',
      head: t('work.column.reminded'),
      foldedLabel: t('work.column.reminded'),
      none: unknown,
      cell: ({ householdId, kind }) => {
        const last = reminded.get(`${householdId}:${kind}`)
        return last ? (
          <span className={styles.quiet}>
            {t('work.remindedBy', { name: last.byName, when: whenWords(t, locale, last.at, today) })}
          </span>
        ) : null
      },
    },
  ]
  return (
    <DataTable<Matter>
      caption={t('work.table')}
      rows={rows}
      rowKey={({ key }) => key}
      rowHref={placeOf}
      rowChoice={({ key }) => <ChooseMatter of={key} />}
      columns={columns}
      folds
    />
  )
}
