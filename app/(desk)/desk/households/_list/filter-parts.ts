import { getLocale, getTranslations } from 'next-intl/server'
import { addDays } from '#lib/calendar/dates.ts'
import { type FilterKey, type HouseholdFilter, householdsHref, without } from '#lib/households/filter.ts'
import { groupShown } from '#lib/households/listing.ts'
import type { HouseholdList } from '#lib/households/queries.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import { tileStates } from '#lib/progress/rules.ts'
import { tileWords } from '../../../_desk/words.ts'

export interface Part {
  key: string
  words: string
  href: string
  removeLabel: string
}

/** So many states are said by what they leave out. */
const MANY_STATES = 4

/** The filter as pieces of a sentence, each with the address that lacks it. */
export async function filterParts({ filter, programme, trainers }: HouseholdList): Promise<Part[]> {
  const t = await getTranslations()
  const locale = await getLocale()
  const { definition } = programme
  const inTongue = (entry: { zh: string; en: string } | undefined, code: string) =>
    entry?.[locale === 'en' ? 'en' : 'zh'] ?? code
  const find = (list: readonly { code: string; zh: string; en: string }[], code: string) =>
    inTongue(
      list.find(entry => entry.code === code),
      code,
    )
  const day = (date: string) => dayWords(date, locale)
  const said: [FilterKey[], string | undefined][] = [
    [['programme'], filter.programme && t('households.part.programme', { year: String(programme.year) })],
    [['group'], filter.group && t(`households.groups.${groupShown(filter)}`)],
    [['state'], filter.state && stateWords(filter.state)],
    [
      ['street'],
      filter.street &&
        (filter.street === 'none' ? t('households.part.noStreet') : find(definition.streets, filter.street)),
    ],
    [
      ['trainer'],
      filter.trainer &&
        (filter.trainer === 'none'
          ? t('households.part.noTrainer')
          : t('households.part.trainer', {
              name: trainers.find(({ id }) => id === filter.trainer)?.name ?? '',
            })),
    ],
    [
      ['contact'],
      filter.contact &&
        t(`households.contact.${filter.contact}`, { days: definition.contactDays[filter.contact] }),
    ],
    [
      ['missing'],
      filter.missing && t('households.part.missing', { item: t(`progress.item.${filter.missing}`) }),
    ],
    [['tag'], filter.tag && t('households.part.tag', { tag: find(definition.needsTags, filter.tag) })],
    [
      ['risk'],
      filter.risk &&
        (filter.risk === 'any'
          ? t('households.risk.any')
          : t('households.risk.level', { level: find(definition.riskLevels, filter.risk) })),
    ],
    [['next'], filter.next && t(`households.next.${filter.next}`)],
    [['look'], filter.look && t(`households.look.${filter.look}`, { days: definition.suspendReminderDays })],
    [['doneFrom', 'doneUntil'], doneWords(filter)],
    [['q'], filter.q && t('households.part.q', { q: filter.q })],
  ]
  return said.flatMap(([keys, words]) =>
    words
      ? [
          {
            key: keys.join('-'),
            words,
            href: householdsHref(without(filter, ...keys)),
            removeLabel: t('households.remove', { part: words }),
          },
        ]
      : [],
  )

  function stateWords(states: NonNullable<HouseholdFilter['state']>): string {
    const comma = t('progress.comma')
    const words = (list: typeof states) => list.map(state => tileWords(t, state, definition)).join(comma)
    if (states.length <= MANY_STATES) return words(states)
    return t('households.part.except', { states: words(tileStates.filter(s => !states.includes(s))) })
  }

  function doneWords({ doneFrom, doneUntil }: HouseholdFilter): string | undefined {
    const until = doneUntil && day(addDays(doneUntil, -1))
    if (doneFrom && until) return t('households.part.done', { from: day(doneFrom), until })
    if (doneFrom) return t('households.part.doneFrom', { from: day(doneFrom) })
    return until && t('households.part.doneUntil', { until })
  }
}
