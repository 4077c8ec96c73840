import { getLocale, getTranslations } from 'next-intl/server'
import { inLanguage, wordsOf } from '#lib/i18n/label.ts'
import { riskLevelCodes } from '#lib/programmes/instruments-schema.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { type RiskFilterKey, type RiskListFilter, risksHref, withoutRisk } from '#lib/risks/filter.ts'
import type { RiskList } from '#lib/risks/queries.ts'
import { ChipLink } from '../../../../_ui/choice.tsx'
import { FilterBar } from '../../../../_ui/filter-bar.tsx'
import { FilterMenu, FilterMenuRow } from '../../../_desk/filter-menu.tsx'

type RiskFiltersProps = {
  list: RiskList
  definition: ProgrammeDefinition
  year: number
  /** The family's name when the list is of one family. */
  family: string | undefined
  /** The address of the list. */
  path: string
}

const CHIPS = [undefined, 'open', 'acknowledged', 'actioned', 'closed', 'all'] as const

/** States as chips, then one menu per question; the choices as a sentence under them. */
export async function RiskFilters({ list, definition, year, family, path }: RiskFiltersProps) {
  const t = await getTranslations()
  const locale = await getLocale()
  const { filter } = list
  const href = (asked: RiskListFilter) => risksHref(asked, path)
  const stateWords = (state: (typeof CHIPS)[number]) =>
    state === undefined ? t('risks.pending') : state === 'all' ? t('risks.all') : t(`risk.state.${state}`)
  const option = (key: string, words: string, change: RiskListFilter) => ({
    key,
    words,
    count: list.count({ ...filter, ...change }),
    href: href({ ...filter, ...change }),
  })
  const menus = [
    {
      key: 'level' as const,
      options: riskLevelCodes.map(level =>
        option(level, wordsOf(definition.riskLevels, level, locale), { level }),
      ),
    },
    {
      key: 'type' as const,
      options: definition.riskTypes.map(type =>
        option(type.code, inLanguage(type, locale), { type: type.code }),
      ),
    },
    {
      key: 'street' as const,
      options: definition.streets.map(street =>
        option(street.code, inLanguage(street, locale), { street: street.code }),
      ),
    },
  ]
  const said: [RiskFilterKey, string | undefined][] = [
    ['programme', filter.programme && t('risks.part.programme', { year: String(year) })],
    ['household', filter.household && t('risks.part.family', { family: family ?? '' })],
    ['state', filter.state && stateWords(filter.state)],
    ['late', filter.late && t('risks.late')],
    ['level', filter.level && wordsOf(definition.riskLevels, filter.level, locale)],
    ['type', filter.type && wordsOf(definition.riskTypes, filter.type, locale)],
    ['street', filter.street && wordsOf(definition.streets, filter.street, locale)],
  ]
  const late = list.count({ ...filter, state: undefined, late: '1' })
  return (
    <FilterBar
      label={t('risks.filters')}
      chips={
        <>
          {CHIPS.map(state => {
            const count = list.count({ ...filter, state, late: undefined })
            const selected = filter.state === state && filter.late === undefined
            if (count === 0 && !selected && state !== undefined) return null
            return (
              <ChipLink
                key={state ?? 'pending'}
                href={href({ ...filter, state, late: undefined })}
                selected={selected}
              >
                {stateWords(state)} {count}
              </ChipLink>
            )
          })}
          {late === 0 && filter.late === undefined ? null : (
            <ChipLink
              href={href({ ...filter, state: undefined, late: '1' })}
              selected={filter.late !== undefined}
            >
              {t('risks.late')} {late}
            </ChipLink>
          )}
          <FilterMenuRow>
            {menus.map(({ key, options }) => (
              <FilterMenu
                key={key}
                name={t(`risks.by.${key}`)}
                chosen={filter[key]}
                any={{ words: t('risks.any'), href: href(withoutRisk(filter, key)) }}
                options={options}
              />
            ))}
          </FilterMenuRow>
        </>
      }
      parts={said.flatMap(([key, words]) =>
        words
          ? [
              {
                key,
                words,
                href: href(withoutRisk(filter, key)),
                removeLabel: t('risks.remove', { part: words }),
              },
            ]
          : [],
      )}
      result={t('risks.result', { count: list.rows.length })}
    />
  )
}
