import type { Metadata } from 'next'
import { after } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { may } from '#lib/access/policy.ts'
import { RESTRICTED_READ } from '#lib/audit/queries.ts'
import { recordReads } from '#lib/audit/read-log.ts'
import { risksHref } from '#lib/risks/filter.ts'
import { listRestrictedRisks } from '#lib/risks/queries.ts'
import { EmptyState } from '../../../../_ui/empty-state.tsx'
import { DeskPage, PageHead } from '../../../../_ui/page.tsx'
import { Panel } from '../../../../_ui/panel.tsx'
import { found, type SearchParams } from '../../../_desk/context.ts'
import { BackLink } from '../../../_forms/form-page.tsx'
import { Notice } from '../../../_forms/notice.tsx'
import { Calls } from '../_list/calls.tsx'
import { RiskFilters } from '../_list/filters.tsx'
import { riskContext } from '../_list/risk-context.ts'
import { RiskRows } from '../_list/risk-rows.tsx'
import styles from '../_list/risks.module.css'

const PATH = '/desk/risks/restricted'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('risks'))('title'),
})

/** 受限事项: for those who may know of them; for everybody else there is no such page (settled.md 2). */
export default async function RestrictedPage({ searchParams }: { searchParams: SearchParams }) {
  const { context, filter, programme, today, familyName, saved } = await riskContext(searchParams)
  const list = await found(listRestrictedRisks(context, programme.id, filter))
  const t = await getTranslations('risks')
  const scope = { programme: filter.programme, household: filter.household }
  const { definition } = programme
  const shown = list.rows.map(({ householdId }) => householdId)
  after(() => recordReads(context, shown, RESTRICTED_READ))
  return (
    <div className={styles.page}>
      <DeskPage>
        <BackLink href={risksHref({ programme: filter.programme })} label={t('restricted.back')} />
        {saved ? <Notice>{t(`saved.${saved}`)}</Notice> : null}
        <PageHead title={t('restricted.heading', { count: list.count(scope) })} sub={t('restricted.sub')} />
        <RiskFilters
          list={list}
          definition={definition}
          year={programme.year}
          family={familyName === null ? undefined : t('family', { name: familyName })}
          path={PATH}
        />
        <Panel>
          {list.rows.length === 0 ? (
            <EmptyState>{t('none')}</EmptyState>
          ) : (
            <RiskRows
              rows={list.rows}
              definition={definition}
              today={today}
              mayHandle={may(context.actor, 'restrictedRisk.handle')}
              door="/api/restricted-risks"
              here={risksHref(filter, PATH)}
            />
          )}
        </Panel>
      </DeskPage>
      <Calls definition={definition} />
    </div>
  )
}
