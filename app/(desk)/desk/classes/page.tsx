import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { may } from '#lib/access/policy.ts'
import { type ClassItem, listClasses } from '#lib/classes/queries.ts'
import type { countPresence } from '#lib/classes/rules.ts'
import { clockWords, dayWords } from '#lib/i18n/dates.ts'
import { ButtonLink } from '../../../_ui/button.tsx'
import { type Column, DataTable } from '../../../_ui/data-table.tsx'
import { EmptyState } from '../../../_ui/empty-state.tsx'
import { DeskPage, PageHead } from '../../../_ui/page.tsx'
import { Panel } from '../../../_ui/panel.tsx'
import { deskContext, deskProgramme, type SearchParams } from '../../_desk/context.ts'
import styles from './_parts/classes.module.css'
import { moduleWords } from './_parts/words.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('classes'))('title'),
})

/** 集中培训: the sessions of one programme with who came; the latest first. */
export default async function ClassesPage({ searchParams }: { searchParams: SearchParams }) {
  const context = await deskContext()
  const { programme: code } = await searchParams
  const programme = await deskProgramme(typeof code === 'string' ? code : undefined)
  const classes = await listClasses(context, programme)
  const t = await getTranslations()
  const { locale } = context
  const sum = (count: (item: ClassItem) => number) => classes.reduce((all, item) => all + count(item), 0)
  const came = sum(({ counts }) => counts.present + counts.late)
  const marked = ({ counts }: ClassItem) => counts.present + counts.late + counts.absent > 0
  const presence = (key: keyof ReturnType<typeof countPresence>): Column<ClassItem> => ({
    key,
    head: t(`classes.column.${key}`),
    align: 'end',
    foldedLabel: t(`classes.column.${key}`),
    none: t('common.unknown'),
    cell: item => (marked(item) ? item.counts[key] : null),
    total: sum(({ counts }) => counts[key]),
  })
  const columns: Column<ClassItem>[] = [
    {
      key: 'day',
      head: t('classes.column.day'),
      total: t('classes.total'),
      cell: item => (
        <span data-row className={styles.whole}>
          {dayWords(item.heldOn, locale, { weekday: 'short' })}
        </span>
      ),
    },
    {
      key: 'modules',
      head: t('classes.column.modules'),
      cell: item => moduleWords(item.moduleCodes, programme.definition, t, locale),
    },
    {
      key: 'lessons',
      head: t('classes.column.lessons'),
      align: 'end',
      foldedLabel: t('classes.column.lessons'),
      cell: item => item.lessons,
      total: sum(({ lessons }) => lessons),
    },
    {
      key: 'time',
      head: t('classes.column.time'),
      cell: item => (
        <span className={styles.whole}>
          {t('classes.span', { start: clockWords(item.startAt), end: clockWords(item.endAt) })}
        </span>
      ),
    },
    { key: 'place', head: t('classes.column.place'), cell: item => item.place },
    {
      key: 'teacher',
      head: t('classes.column.teacher'),
      cell: item => <span className={styles.whole}>{item.teacherName}</span>,
    },
    presence('present'),
    presence('late'),
    {
      ...presence('absent'),
      none: null,
      cell: item =>
        marked(item) ? (
          item.counts.absent
        ) : (
          <span className={styles.quiet}>{t(item.planned ? 'classes.planned' : 'classes.noSheet')}</span>
        ),
    },
  ]
  const query = typeof code === 'string' ? `?programme=${encodeURIComponent(code)}` : ''
  return (
    <DeskPage>
      <PageHead
        title={t('classes.heading', {
          held: classes.filter(({ planned }) => !planned).length,
          people: came,
          planned: classes.filter(({ planned }) => planned).length,
        })}
        sub={t('classes.sub', { year: String(programme.year) })}
        actions={
          may(context.actor, 'class.record') ? (
            <>
              <ButtonLink href="/desk/tests/A">{t('deskForms.test.papers')}</ButtonLink>
              <ButtonLink variant="primary" icon="plus" href={`/desk/classes/new${query}`}>
                {t('classes.new')}
              </ButtonLink>
            </>
          ) : null
        }
      />
      <Panel>
        <DataTable<ClassItem>
          caption={t('classes.list')}
          rows={classes}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `/desk/classes/${id}`}
          columns={columns}
          empty={<EmptyState>{t('classes.none')}</EmptyState>}
          folds
        />
      </Panel>
    </DeskPage>
  )
}
