import { getLocale, getTranslations } from 'next-intl/server'
import { dayWords } from '#lib/i18n/dates.ts'
import { inLanguage } from '#lib/i18n/label.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import type { SkillLine } from '#lib/reports/charts.ts'
import type { Charts } from '#lib/reports/queries-charts.ts'
import { type Column, DataTable } from '../../../../_ui/data-table.tsx'
import { Icon } from '../../../../_ui/icon.tsx'
import { Panel } from '../../../../_ui/panel.tsx'
import styles from './charts.module.css'

/** 技能掌握与回落: skill by month; the picture and its numbers stand in one cell. */
export async function SkillsPanel({
  charts,
  definition,
}: {
  charts: Charts
  definition: ProgrammeDefinition
}) {
  const t = await getTranslations('charts.skills')
  const locale = (await getLocale()) as Locale
  const taught = charts.skills.filter(({ months }) => months.some(({ rated }) => rated > 0))
  const names = new Map(definition.skills.map(({ code, ...label }) => [code, inLanguage(label, locale)]))
  const columns: Column<SkillLine>[] = [
    {
      key: 'skill',
      head: t('skill'),
      cell: ({ skill, critical }) => (
        <>
          {names.get(skill)}
          {critical ? <span className={styles.quiet}> {t('critical')}</span> : null}
        </>
      ),
    },
    ...charts.days.map(
      (day, i): Column<SkillLine> => ({
        key: day,
        head: dayWords(day, locale),
        align: 'end',
        whole: true,
        cell: ({ months }) => <Share month={months[i]!} none={t('notYet')} />,
      }),
    ),
    {
      key: 'fading',
      head: t('fading'),
      align: 'end',
      whole: true,
      cell: ({ fading }) =>
        fading === 0 ? (
          '–'
        ) : (
          <span className={styles.fading}>
            <Icon name="trending-down" /> {fading}
          </span>
        ),
    },
  ]
  return (
    <Panel id="skills" title={t('title')} side={t('side')}>
      <DataTable
        caption={t('table')}
        columns={columns}
        rows={taught}
        rowKey={({ skill }) => skill}
        empty={t('none')}
      />
    </Panel>
  )
}

function Share({ month: { rated, reached }, none }: { month: SkillLine['months'][number]; none: string }) {
  if (rated === 0) return <span className={styles.quiet}>{none}</span>
  return (
    <span className={styles.share}>
      <svg className={styles.shareBar} viewBox="0 0 60 8" preserveAspectRatio="none" aria-hidden>
        <rect width="60" height="8" className={styles.groove} />
        <rect width={(60 * reached) / rated} height="8" className={styles.fill} />
      </svg>
      {reached}/{rated}
    </span>
  )
}
