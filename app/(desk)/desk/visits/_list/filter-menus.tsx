import { getLocale, getTranslations } from 'next-intl/server'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import {
  type ReviewFilter,
  type ReviewFilterKey,
  viewShown,
  views,
  visitsHref,
  withoutPart,
} from '#lib/visits/filter.ts'
import type { ReviewList } from '#lib/visits/review-list.ts'
import { ChipLink } from '../../../../_ui/choice.tsx'
import { PageLink } from '../../../../_ui/page-link.tsx'
import { Menu } from '../../../_desk/menu.tsx'
import { monthName } from '../_words.ts'
import styles from './list.module.css'

interface Option {
  key: string
  words: string
}

/** The views as chips, then one menu per question; every choice says how many rows it would show. */
export async function FilterMenus({
  list,
  definition,
}: {
  list: ReviewList
  definition: ProgrammeDefinition
}) {
  const t = await getTranslations()
  const locale = await getLocale()
  const { filter, trainers, months } = list
  const tongue = locale === 'en' ? 'en' : 'zh'
  const shown = viewShown(filter)
  const menus: { key: ReviewFilterKey; options: Option[] }[] = [
    {
      key: 'street',
      options: definition.streets.map(entry => ({ key: entry.code, words: entry[tongue] })),
    },
    { key: 'trainer', options: trainers.map(({ id, name }) => ({ key: id, words: name })) },
    { key: 'month', options: months.map(month => ({ key: month, words: monthName(t, month) })) },
  ]
  return (
    <>
      {views.map(view => {
        const asked: ReviewFilter = { ...filter, state: view === views[0] ? undefined : view }
        const count = list.count(asked)
        if (count === 0 && view !== shown && view !== views[0] && view !== 'all') return null
        return (
          <ChipLink key={view} href={visitsHref(asked)} selected={view === shown}>
            {t(`visits.views.${view}`)} {count}
          </ChipLink>
        )
      })}
      <span className={styles.menus}>
        {menus.map(({ key, options }) => (
          <Menu
            key={key}
            label={t(`visits.by.${key as 'street' | 'trainer' | 'month'}`)}
            look={filter[key] === undefined ? 'chip' : 'chosen'}
          >
            <ul className={styles.options} data-long={options.length > 10 || undefined}>
              <li>
                <PageLink
                  href={visitsHref(withoutPart(filter, key))}
                  aria-current={filter[key] === undefined ? 'true' : undefined}
                >
                  {t('visits.any')}
                </PageLink>
              </li>
              {options.map(({ key: code, words }) => {
                const asked = { ...filter, [key]: code }
                const chosen = filter[key] === code
                const count = list.count(asked)
                if (count === 0 && !chosen) return null
                return (
                  <li key={code}>
                    <PageLink href={visitsHref(asked)} aria-current={chosen ? 'true' : undefined}>
                      <span className={styles.option}>{words}</span>
                      <span className={styles.optionCount}>{count}</span>
                    </PageLink>
                  </li>
                )
              })}
            </ul>
          </Menu>
        ))}
      </span>
    </>
  )
}
