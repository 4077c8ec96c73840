import { getLocale, getTranslations } from 'next-intl/server'
import { type WorkFilter, type WorkFilterKey, withoutWork, workHref } from '#lib/work/filter.ts'
import type { Work } from '#lib/work/queries.ts'
import { matterKinds, turns } from '#lib/work/schema.ts'
import { ChipLink } from '../../../../_ui/choice.tsx'
import { FilterMenu, FilterMenuRow } from '../../../_desk/filter-menu.tsx'

interface Option {
  key: string
  words: string
  change: WorkFilter
}

/** Whose turn it is as chips, then one menu per question; every choice says how many lines it would show. */
export async function QueueFilters({ work }: { work: Work }) {
  const t = await getTranslations('work')
  const locale = await getLocale()
  const { filter, programme, trainers, mine } = work
  const asked = filter.turn ?? 'mine'
  const menus: { key: WorkFilterKey; name: string; options: Option[] }[] = [
    {
      key: 'kind',
      name: t('by.kind'),
      options: matterKinds.map(kind => ({ key: kind, words: t(`kind.${kind}`), change: { kind } })),
    },
    {
      key: 'street',
      name: t('by.street'),
      options: programme.definition.streets.map(({ code, zh, en }) => ({
        key: code,
        words: locale === 'en' ? en : zh,
        change: { street: code },
      })),
    },
    {
      key: 'trainer',
      name: t('by.trainer'),
      options: [
        ...trainers.map(({ id, name }) => ({ key: id, words: name, change: { trainer: id } })),
        { key: 'none', words: t('part.noTrainer'), change: { trainer: 'none' } },
      ],
    },
    {
      key: 'late',
      name: t('by.late'),
      options: [{ key: 'yes', words: t('part.late'), change: { late: 'yes' as const } }],
    },
  ]
  const others = turns.filter(turn => turn !== mine)
  return (
    <>
      {(['mine', ...others, 'all'] as const).map(turn => {
        const change = { ...filter, turn: turn === 'mine' ? undefined : turn }
        return (
          <ChipLink key={turn} href={workHref(change)} selected={turn === asked}>
            {t(`turn.${turn}`)} {work.count(change)}
          </ChipLink>
        )
      })}
      <FilterMenuRow>
        {menus.map(({ key, name, options }) => (
          <FilterMenu
            key={key}
            name={name}
            chosen={filter[key]}
            any={{ words: t('any'), href: workHref(withoutWork(filter, key)) }}
            options={options.map(({ key: code, words, change }) => ({
              key: code,
              words,
              count: work.count({ ...filter, ...change }),
              href: workHref({ ...filter, ...change }),
            }))}
          />
        ))}
      </FilterMenuRow>
    </>
  )
}
