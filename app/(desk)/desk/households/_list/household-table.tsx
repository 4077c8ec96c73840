import { getLocale, getTranslations } from 'next-intl/server'
import { householdsHref, type Sort } from '#lib/households/filter.ts'
import type { Listed, ListedFamily } from '#lib/households/listing.ts'
import { firstOrder } from '#lib/households/order.ts'
import type { HouseholdList } from '#lib/households/queries.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import { type Column, DataTable } from '../../../../_ui/data-table.tsx'
import { PageLink } from '../../../../_ui/page-link.tsx'
import { StatusTag } from '../../../../_ui/status-tag.tsx'
import { HouseholdState } from '../../../_desk/household-state.tsx'
import { missingWords } from '../../../_desk/words.ts'
import { ContactCell, NextCell } from './date-cells.tsx'
import styles from './list.module.css'

/** One line per household or vacant seat; the whole line opens it. */
export async function HouseholdTable({ list }: { list: HouseholdList }) {
  const t = await getTranslations()
  const locale = await getLocale()
  const { filter, programme, today } = list
  const { definition } = programme
  const streets = new Map(
    definition.streets.map(({ code, short }) => [code, short[locale === 'en' ? 'en' : 'zh']]),
  )
  const unknown = t('common.unknown')

  const head = (sort: Sort, words: React.ReactNode) => {
    const now = filter.sort === sort ? (filter.order ?? firstOrder[sort]) : undefined
    const order = now === undefined ? undefined : now === 'asc' ? 'desc' : 'asc'
    const sorted = now && (now === 'asc' ? ('ascending' as const) : ('descending' as const))
    return {
      sorted,
      head: (
        <PageLink
          href={householdsHref({ ...filter, sort, order: order === firstOrder[sort] ? undefined : order })}
          aria-current={now ? 'true' : undefined}
          className={styles.sort}
        >
          {words}
          {sorted ? <span className={styles.arrow} data-order={sorted} /> : null}
        </PageLink>
      ),
    }
  }
  const family = (cell: (row: ListedFamily['family']) => React.ReactNode) => (row: Listed) =>
    row.family === null ? null : cell(row.family)

  const columns: Column<Listed>[] = [
    {
      key: 'name',
      ...head(
        'seat',
        <>
          <span className={styles.seat}>{t('households.column.seat')}</span>
          {t('households.column.name')}
        </>,
      ),
      cell: ({ seat, family: one }) => (
        <span data-row>
          <span className={styles.seat}>{seat ?? unknown}</span>
          {one === null
            ? t('households.vacant')
            : (one.household.caregiver?.name ?? t('households.noCaregiver'))}
        </span>
      ),
    },
    {
      key: 'state',
      head: t('households.column.state'),
      folded: 'side',
      cell: family(({ standing }) => (
        <span className={styles.tags}>
          <HouseholdState status={standing.status} t={t} />
          {standing.redFlag ? <StatusTag tone="bad">{t('households.riskTag')}</StatusTag> : null}
          {standing.reviewHint ? (
            <StatusTag tone="warn" icon="flag">
              {t('households.hint')}
            </StatusTag>
          ) : null}
        </span>
      )),
    },
    {
      key: 'elder',
      head: t('households.column.elder'),
      cell: ({ family: one, leftBy }) =>
        one ? (
          <span className={styles.whole}>
            {t('households.age', { name: one.household.elder.name, age: one.household.elder.age })}
          </span>
        ) : leftBy ? (
          <span className={styles.quiet}>
            {t('households.leftBy', {
              family: t('board.map.family', {
                name: leftBy.household.caregiver?.name ?? leftBy.household.elder.name,
              }),
              day: dayWords(leftBy.on, locale),
            })}
          </span>
        ) : null,
    },
    {
      key: 'street',
      ...head('street', t('households.column.street')),
      cell: ({ streetCode, family: one }) => (
        <span className={styles.whole}>
          {streets.get(streetCode ?? '') ?? unknown}{' '}
          <span className={styles.quiet}>{one?.household.community}</span>
        </span>
      ),
    },
    {
      key: 'trainer',
      ...head('trainer', t('households.column.trainer')),
      cell: family(({ household }) => (
        <span className={styles.whole}>{household.trainer?.name ?? unknown}</span>
      )),
    },
    {
      key: 'progress',
      ...head('progress', t('households.column.progress')),
      align: 'end',
      foldedLabel: t('households.column.progress'),
      none: unknown,
      cell: family(({ standing }) => `${standing.progress}%`),
    },
    {
      key: 'contact',
      ...head('contact', t('households.column.contact')),
      foldedLabel: t('households.column.contact'),
      none: unknown,
      cell: family(({ standing }) => (
        <ContactCell standing={standing} definition={definition} t={t} locale={locale} />
      )),
    },
    {
      key: 'missing',
      head: t('households.column.missing'),
      foldedLabel: t('households.column.missing'),
      none: unknown,
      cell: row =>
        row.family === null
          ? t('households.chooseNext', {
              count: list.count({ programme: filter.programme, group: 'waitlist' }),
            })
          : row.family.standing.light === null || row.family.standing.missing.length === 0
            ? null
            : missingWords(t, locale, row.family.standing, { most: 2 }),
    },
    {
      key: 'next',
      ...head('next', t('households.column.next')),
      foldedLabel: t('households.nextShort'),
      none: unknown,
      cell: family(({ household: { appointment }, standing }) =>
        standing.light === null || appointment === null ? null : (
          <NextCell appointment={appointment} today={today} definition={definition} t={t} locale={locale} />
        ),
      ),
    },
    {
      key: 'studentNo',
      head: t('households.column.studentNo'),
      align: 'end',
      folded: 'hidden',
      spare: true,
      cell: family(({ household }) => <span className={styles.quiet}>{household.studentNo}</span>),
    },
  ]
  return (
    <DataTable<Listed>
      caption={t('households.table')}
      rows={list.rows}
      rowKey={({ key }) => key}
      rowHref={({ family: one }) =>
        one === null
          ? householdsHref({ programme: filter.programme, group: 'waitlist' })
          : `/desk/households/${one.household.id}`
      }
      columns={columns}
      folds
    />
  )
}
