import type { Metadata } from 'next'
import { after } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { may } from '#lib/access/policy.ts'
import { recordReads } from '#lib/audit/read-log.ts'
import { countRestrictedOpen } from '#lib/reports/queries-restricted.ts'
import { risksHref } from '#lib/risks/filter.ts'
import { listRisks } from '#lib/risks/queries.ts'
import { ButtonLink } from '../../../_ui/button.tsx'
import { EmptyState } from '../../../_ui/empty-state.tsx'
import { DeskPage, PageHead, Stress } from '../../../_ui/page.tsx'
import { PageLink } from '../../../_ui/page-link.tsx'
import { Panel } from '../../../_ui/panel.tsx'
import type { SearchParams } from '../../_desk/context.ts'
import { Notice } from '../../_forms/notice.tsx'
import { Calls } from './_list/calls.tsx'
import { RiskFilters } from './_list/filters.tsx'
import { riskContext } from './_list/risk-context.ts'
import { RiskRows } from './_list/risk-rows.tsx'
import styles from './_list/risks.module.css'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('risks'))('title'),
})

/** 风险: ordinary flags from told to closed, the most pressing first; the address is the view. */
export default async function RisksPage({ searchParams }: { searchParams: SearchParams }) {
  const { context, filter, programme, today, familyName, saved } = await riskContext(searchParams)
  const list = await listRisks(context, programme.id, filter)
  const t = await getTranslations('risks')
  const scope = { programme: filter.programme, household: filter.household }
  const figures = { count: list.count(scope), late: list.count({ ...scope, late: '1' }) }
  const family = familyName === null ? undefined : t('family', { name: familyName })
  const bad = (chunks: React.ReactNode) => <Stress tone="bad">{chunks}</Stress>
  const restricted = family === undefined ? await countRestrictedOpen(context, programme.id) : 0
  const { definition } = programme
  const shown = list.rows.map(({ householdId }) => householdId)
  after(() => recordReads(context, shown, 'risks'))
  return (
    <div className={styles.page}>
      <DeskPage>
        {saved ? <Notice>{t(`saved.${saved}`)}</Notice> : null}
        <PageHead
          title={
            family === undefined
              ? t.rich('heading', { ...figures, bad })
              : t.rich('headingFamily', { ...figures, family, bad })
          }
          sub={t('sub', { year: String(programme.year) })}
          actions={
            restricted === 0 ? null : (
              <PageLink href={risksHref({ programme: filter.programme }, '/desk/risks/restricted')}>
                {t('restrictedLink', { count: restricted })}
              </PageLink>
            )
          }
        />
        <RiskFilters
          list={list}
          definition={definition}
          year={programme.year}
          family={family}
          path="/desk/risks"
        />
        <Panel>
          {list.rows.length === 0 ? (
            <EmptyState
              action={
                <ButtonLink href={risksHref({ programme: filter.programme })}>{t('noneAction')}</ButtonLink>
              }
            >
              {t('none')}
            </EmptyState>
          ) : (
            <RiskRows
              rows={list.rows}
              definition={definition}
              today={today}
              mayHandle={may(context.actor, 'risk.handle')}
              door="/api/risks"
              here={risksHref(filter)}
            />
          )}
        </Panel>
      </DeskPage>
      <Calls definition={definition} />
    </div>
  )
}
