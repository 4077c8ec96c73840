import { getLocale, getTranslations } from 'next-intl/server'
import { type WorkFilterKey, withoutWork, workHref } from '#lib/work/filter.ts'
import type { Work } from '#lib/work/queries.ts'
import type { FilterPart } from '../../../../_ui/filter-bar.tsx'

/** The filter as pieces of a sentence, each with the address that lacks it. */
export async function workParts({ filter, programme, trainers }: Work): Promise<FilterPart[]> {
  const t = await getTranslations('work')
  const locale = await getLocale()
  const street = programme.definition.streets.find(({ code }) => code === filter.street)
  const trainer = trainers.find(({ id }) => id === filter.trainer)
  const said: [WorkFilterKey, string | undefined][] = [
    ['programme', filter.programme && t('part.programme', { year: String(programme.year) })],
    ['kind', filter.kind && t(`kind.${filter.kind}`)],
    ['street', filter.street && (street?.[locale === 'en' ? 'en' : 'zh'] ?? filter.street)],
    [
      'trainer',
      filter.trainer && (trainer ? t('part.trainer', { name: trainer.name }) : t('part.noTrainer')),
    ],
    ['late', filter.late && t('part.late')],
  ]
  return said.flatMap(([key, words]) =>
    words
      ? [{ key, words, href: workHref(withoutWork(filter, key)), removeLabel: t('remove', { part: words }) }]
      : [],
  )
}
