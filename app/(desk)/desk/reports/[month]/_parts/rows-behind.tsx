import { getLocale, getTranslations } from 'next-intl/server'
import { dayWords } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { type CountKey, rowsBehind } from '#lib/monthly/rules.ts'
import type { MonthRows } from '#lib/monthly/schema.ts'
import { PageLink } from '../../../../../_ui/page-link.tsx'
import { Panel } from '../../../../../_ui/panel.tsx'
import styles from './month.module.css'

/** The records that a figure is made of, as the report has them; each opens the thing itself as it is now. */
export async function RowsBehind({
  rows,
  figure,
  street,
  where,
  back,
}: {
  rows: MonthRows
  figure: CountKey
  street: string | undefined
  where: string
  back: string
}) {
  const t = await getTranslations('reports.monthly')
  const locale = (await getLocale()) as Locale
  const behind = rowsBehind(rows, figure, street)
  const lines = behind.map(row => {
    if ('recordNo' in row)
      return {
        key: row.id,
        href: `/desk/visits/${row.id}`,
        name: row.recordNo,
        note: t('visit', { date: dayWords(row.date, locale), minutes: row.minutes }),
      }
    if ('seat' in row) return { key: String(row.seat), href: null, name: t('seat', row), note: null }
    if ('modules' in row)
      return {
        key: row.id,
        href: `/desk/classes/${row.id}`,
        name: t('classRow', { date: dayWords(row.date, locale) }),
        note: null,
      }
    if ('sessionId' in row)
      return {
        key: `${row.sessionId} ${row.householdId}`,
        href: `/desk/households/${row.householdId}`,
        name: row.studentNo,
        note: dayWords(row.date, locale),
      }
    return { key: row.id, href: `/desk/households/${row.id}`, name: row.studentNo, note: null }
  })
  return (
    <Panel
      id="rows"
      title={t('rows', { where, figure: t(`figures.${figure}`), count: behind.length })}
      side={<PageLink href={back}>{t('closeRows')}</PageLink>}
    >
      {lines.length === 0 ? <p>{t('rowsNone')}</p> : null}
      <ul className={styles.rows}>
        {lines.map(({ key, href, name, note }) => (
          <li key={key} data-row>
            {href === null ? name : <PageLink href={href}>{name}</PageLink>}
            {note === null ? null : <span className={styles.quiet}> {note}</span>}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
