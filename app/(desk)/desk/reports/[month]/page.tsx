import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { may } from '#lib/access/policy.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import { inLanguage } from '#lib/i18n/label.ts'
import { getMonth } from '#lib/monthly/queries.ts'
import { type CountKey, countKeys } from '#lib/monthly/rules.ts'
import { ButtonLink } from '../../../../_ui/button.tsx'
import { ChipLink } from '../../../../_ui/choice.tsx'
import { DeskPage, PageHead, Stack } from '../../../../_ui/page.tsx'
import { Panel } from '../../../../_ui/panel.tsx'
import { deskContext, deskProgramme, found, type SearchParams } from '../../../_desk/context.ts'
import { PrintButton } from '../../../_desk/print-button.tsx'
import { BackLink } from '../../../_forms/form-page.tsx'
import { Notice } from '../../../_forms/notice.tsx'
import { Changes } from './_parts/changes.tsx'
import { CloseButton } from './_parts/close-button.tsx'
import { FigureTable } from './_parts/figure-table.tsx'
import styles from './_parts/month.module.css'
import { RowsBehind } from './_parts/rows-behind.tsx'

type PageProps = { params: Promise<{ month: string }>; searchParams: SearchParams }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('reports'))('monthly.title'),
})

const isCountKey = (text: unknown): text is CountKey => (countKeys as readonly unknown[]).includes(text)

/** 培训进度月报 of one month: as it was closed, its amendments, what is known now; each figure opens its rows. */
export default async function MonthPage({ params, searchParams }: PageProps) {
  const context = await deskContext()
  const { month } = await params
  const asked = await searchParams
  const programme = await deskProgramme(typeof asked.programme === 'string' ? asked.programme : undefined)
  const report = await found(getMonth(context, programme, month))
  const t = await getTranslations('reports.monthly')
  const { frozen, open } = report
  const chosen = frozen.find(({ number }) => String(number) === asked.version)
  const live = asked.version === 'live' || frozen.length === 0
  const shown = live ? null : (chosen ?? frozen[0]!)
  const { rows, figures } = shown ?? report
  const [year = '', monthNumber = ''] = month.split('-').map(part => String(Number(part)))
  const base = new URLSearchParams(typeof asked.programme === 'string' ? { programme: asked.programme } : {})
  const href = (more: Record<string, string>) =>
    `/desk/reports/${month}?${new URLSearchParams([...base, ...Object.entries(more)])}`
  const version = live ? 'live' : String(shown?.number)
  const words = (street: string | undefined) => {
    if (street === undefined) return t('all')
    const known = programme.definition.streets.find(({ code }) => code === street)
    return known ? inLanguage(known.short, context.locale) : t('never')
  }
  const figure = isCountKey(asked.figure) ? asked.figure : null
  const street = typeof asked.street === 'string' ? asked.street : undefined
  const mayClose = may(context.actor, 'report.freeze') && (frozen.length === 0 || open.length > 0)
  return (
    <DeskPage>
      <div className="no-print">
        <BackLink href={`/desk/reports${base.size > 0 ? `?${base}` : ''}`} label={t('back')} />
      </div>
      <div className={styles.report}>
        {asked.saved === 'closed' ? <Notice>{t('saved')}</Notice> : null}
        <PageHead
          title={t('heading', {
            year,
            month: monthNumber,
            visits: figures.total.visits,
            completed: figures.total.completed,
            closed: frozen.length,
          })}
          sub={t('sub', { day: dayWords(rows.until, context.locale) })}
          actions={
            <>
              <ButtonLink icon="file-spreadsheet" href={`/api/programmes/${programme.id}/months/${month}`}>
                {t('excel')}
              </ButtonLink>
              <PrintButton>{t('print')}</PrintButton>
            </>
          }
        />
        <Stack>
          {frozen.length > 0 ? (
            <nav aria-label={t('version.label')} className={`no-print ${styles.chips}`}>
              {frozen.map(one => (
                <ChipLink
                  key={one.id}
                  href={href({ version: String(one.number) })}
                  selected={one.id === shown?.id}
                >
                  {one.number === 1 ? t('version.report') : t('version.amendment', { n: one.number - 1 })}
                </ChipLink>
              ))}
              <ChipLink href={href({ version: 'live' })} selected={live}>
                {t('version.live')}
              </ChipLink>
            </nav>
          ) : null}
          {shown ? (
            <p className={styles.seal} data-intact={shown.intact}>
              {t('sealed', {
                day: dayWords(localDateOf(shown.at), context.locale, { year: true }),
                name: shown.byName,
                version: shown.versionNumber,
                hash: shown.sha256,
              })}{' '}
              <b role={shown.intact ? undefined : 'alert'}>{t(shown.intact ? 'intact' : 'notIntact')}</b>
            </p>
          ) : null}
          <Panel>
            <FigureTable
              figures={figures}
              chosen={figure === null ? null : { key: figure, street }}
              href={(key, where) =>
                href({ version, figure: key, ...(where === undefined ? {} : { street: where }) })
              }
              words={words}
            />
            {shown ? <p>{t('noteShown', { note: shown.note })}</p> : null}
          </Panel>
          {figure === null ? null : (
            <RowsBehind
              rows={rows}
              figure={figure}
              street={street}
              where={words(street)}
              back={href({ version })}
            />
          )}
          {shown && shown.changes.length > 0 ? (
            <Changes title={t('changesTitle')} changes={shown.changes} words={words} />
          ) : null}
          {open.length > 0 ? (
            <Changes title={t('openTitle', { count: open.length })} changes={open} words={words} />
          ) : null}
          {mayClose ? (
            <div className="no-print">
              <CloseButton
                door={`/api/programmes/${programme.id}/months/${month}/reports`}
                here={href({})}
                year={year}
                month={monthNumber}
                amends={frozen.length > 0}
              />
            </div>
          ) : null}
        </Stack>
      </div>
    </DeskPage>
  )
}
