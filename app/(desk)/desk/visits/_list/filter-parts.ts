import { getLocale, getTranslations } from 'next-intl/server'
import { wordsOf } from '#lib/i18n/label.ts'
import type { CurrentProgramme } from '#lib/progress/queries.ts'
import { type ReviewFilterKey, viewShown, visitsHref, withoutPart } from '#lib/visits/filter.ts'
import type { ReviewList } from '#lib/visits/review-list.ts'
import { monthName } from '../_words.ts'

/** The filter as pieces of a sentence, each with the address that lacks it. */
export async function filterParts(
  { filter, trainers, family }: ReviewList,
  { definition, year }: CurrentProgramme,
) {
  const t = await getTranslations()
  const locale = await getLocale()
  const { programme, state, street, trainer, month, household, q } = filter
  const said: [ReviewFilterKey, string | undefined][] = [
    ['programme', programme && t('visits.part.programme', { year: String(year) })],
    ['household', household && t('visits.part.household', { name: family?.caregiver.name ?? '' })],
    ['state', state && t(`visits.views.${viewShown(filter)}`)],
    ['street', street && wordsOf(definition.streets, street, locale)],
    [
      'trainer',
      trainer && t('visits.part.trainer', { name: trainers.find(({ id }) => id === trainer)?.name ?? '' }),
    ],
    ['month', month && monthName(t, month)],
    ['q', q && t('visits.part.q', { q })],
  ]
  return said.flatMap(([key, words]) =>
    words
      ? [
          {
            key,
            words,
            href: visitsHref(withoutPart(filter, key)),
            removeLabel: t('visits.remove', { part: words }),
          },
        ]
      : [],
  )
}
