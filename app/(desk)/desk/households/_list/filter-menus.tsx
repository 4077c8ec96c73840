import { getLocale, getTranslations } from 'next-intl/server'
import {
  completionKeys,
  groups,
  type HouseholdFilter,
  householdsHref,
  without,
} from '#lib/households/filter.ts'
import { groupShown } from '#lib/households/listing.ts'
import type { HouseholdList } from '#lib/households/queries.ts'
import { riskLevelCodes } from '#lib/programmes/instruments-schema.ts'
import { tileStates } from '#lib/progress/rules.ts'
import { ChipLink } from '../../../../_ui/choice.tsx'
import { FilterMenu, FilterMenuRow } from '../../../_desk/filter-menu.tsx'
import { tileWords } from '../../../_desk/words.ts'

interface Option {
  key: string
  words: string
  change: HouseholdFilter
}

/** The groups as chips, then one menu per question; every choice says how many rows it would show. */
export async function FilterMenus({ list }: { list: HouseholdList }) {
  const t = await getTranslations()
  const locale = await getLocale()
  const { filter, programme, trainers } = list
  const { definition } = programme
  const tongue = locale === 'en' ? 'en' : 'zh'
  const shown = groupShown(filter)
  const bare = { programme: filter.programme }
  const byCode = (
    codes: readonly { code: string; zh: string; en: string }[],
    change: (code: string) => HouseholdFilter,
  ): Option[] => codes.map(entry => ({ key: entry.code, words: entry[tongue], change: change(entry.code) }))

  const menus: { key: keyof HouseholdFilter; name: string; options: Option[] }[] = [
    {
      key: 'state',
      name: t('households.column.state'),
      options: tileStates.map(state => ({
        key: state,
        words: tileWords(t, state, definition),
        change: { state: [state], group: undefined },
      })),
    },
    {
      key: 'street',
      name: t('households.by.street'),
      options: byCode(definition.streets, street => ({ street })),
    },
    {
      key: 'trainer',
      name: t('households.by.trainer'),
      options: [
        ...trainers.map(({ id, name }) => ({ key: id, words: name, change: { trainer: id } })),
        { key: 'none', words: t('households.part.noTrainer'), change: { trainer: 'none' } },
      ],
    },
    {
      key: 'contact',
      name: t('households.by.contact'),
      options: (['attention', 'urgent'] as const).map(contact => ({
        key: contact,
        words: t(`households.contact.${contact}`, { days: definition.contactDays[contact] }),
        change: { contact },
      })),
    },
    {
      key: 'missing',
      name: t('households.by.missing'),
      options: completionKeys.map(missing => ({
        key: missing,
        words: t(`progress.item.${missing}`),
        change: { missing },
      })),
    },
    {
      key: 'tag',
      name: t('households.by.tag'),
      options: byCode(definition.needsTags, tag => ({ tag })),
    },
    {
      key: 'risk',
      name: t('households.by.risk'),
      options: [
        { key: 'any', words: t('households.risk.any'), change: { risk: 'any' } },
        ...byCode(definition.riskLevels, code => ({ risk: riskLevelCodes.find(level => level === code) })),
      ],
    },
    {
      key: 'next',
      name: t('households.by.next'),
      options: (['booked', 'none', 'past'] as const).map(next => ({
        key: next,
        words: t(`households.next.${next}`),
        change: { next },
      })),
    },
  ]

  return (
    <>
      {groups
        .filter(group => group !== 'all' || filter.q !== undefined)
        .map(group => {
          const change = { group: group === 'seats' && !filter.q ? undefined : group, q: filter.q }
          const count = list.count({ ...bare, ...change })
          if (count === 0 && group !== shown) return null
          return (
            <ChipLink key={group} href={householdsHref({ ...bare, ...change })} selected={group === shown}>
              {t(`households.groups.${group}`)} {count}
            </ChipLink>
          )
        })}
      <FilterMenuRow>
        {menus.map(({ key, name, options }) => (
          <FilterMenu
            key={key}
            name={name}
            chosen={filter[key] === undefined ? undefined : String(filter[key])}
            any={{ words: t('households.any'), href: householdsHref(without(filter, key)) }}
            options={options.map(({ key: code, words, change }) => ({
              key: code,
              words,
              count: list.count({ ...filter, ...change }),
              href: householdsHref({ ...filter, ...change }),
            }))}
          />
        ))}
      </FilterMenuRow>
    </>
  )
}
