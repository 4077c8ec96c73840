import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { may } from '#lib/access/policy.ts'
import { householdsHref, parseFilter } from '#lib/households/filter.ts'
import { type HouseholdList, listHouseholds } from '#lib/households/queries.ts'
import { ButtonLink } from '../../../_ui/button.tsx'
import { EmptyState } from '../../../_ui/empty-state.tsx'
import { FilterBar } from '../../../_ui/filter-bar.tsx'
import { DeskPage, PageHead } from '../../../_ui/page.tsx'
import { Panel } from '../../../_ui/panel.tsx'
import { SearchBox } from '../../../_ui/search-box.tsx'
import { deskContext, deskProgramme, type SearchParams } from '../../_desk/context.ts'
import { FilterMenus } from './_list/filter-menus.tsx'
import { filterParts } from './_list/filter-parts.ts'
import { HouseholdTable } from './_list/household-table.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('households'))('title'),
})

/** 家庭: the households of one programme; the address is the view. */
export default async function HouseholdsPage({ searchParams }: { searchParams: SearchParams }) {
  const context = await deskContext()
  const filter = parseFilter(await searchParams)
  const programme = await deskProgramme(filter.programme)
  const list = await listHouseholds(context, programme, filter)
  const t = await getTranslations('households')
  const parts = await filterParts(list)
  const vacant = list.count({ state: ['vacant'] })
  const { programme: year, sort, order, q: _, ...kept } = filter
  return (
    <DeskPage>
      <PageHead
        title={t('heading', {
          families: programme.quota - vacant,
          vacant,
          waiting: list.count({ group: 'waitlist' }),
        })}
        sub={t('sub', { year: String(programme.year), quota: programme.quota })}
        actions={
          <>
            <ButtonLink
              href={`/desk/completion${year === undefined ? '' : `?programme=${encodeURIComponent(year)}`}`}
            >
              {t('completion')}
            </ButtonLink>
            {may(context.actor, 'household.apply') ? (
              <ButtonLink href="/desk/applications">{t('applications')}</ButtonLink>
            ) : null}
            {may(context.actor, 'roster.import') ? (
              <ButtonLink icon="file-spreadsheet" href="/desk/import">
                {t('import')}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <FilterBar
        label={t('filters')}
        chips={<FilterMenus list={list} />}
        search={
          <SearchBox action="/desk/households" label={t('search')} defaultValue={filter.q ?? ''}>
            {Object.entries({ programme: year, ...kept, sort, order }).map(([name, value]) =>
              value === undefined ? null : (
                <input key={name} type="hidden" name={name} value={String(value)} />
              ),
            )}
          </SearchBox>
        }
        parts={parts}
        result={await resultWords(list)}
      />
      <Panel>
        {list.rows.length === 0 ? (
          <EmptyState
            action={
              <ButtonLink href={householdsHref({ programme: filter.programme })}>
                {t('noneAction')}
              </ButtonLink>
            }
          >
            {t('none')}
          </EmptyState>
        ) : (
          <HouseholdTable list={list} />
        )}
      </Panel>
    </DeskPage>
  )
}

async function resultWords({ rows }: HouseholdList): Promise<string> {
  const t = await getTranslations('households')
  const vacant = rows.filter(({ family }) => family === null).length
  const count = rows.length
  if (vacant === 0) return t('result', { count })
  return t(vacant === count ? 'resultVacant' : 'resultSeats', { count })
}
