import { isLocalDate } from '#lib/calendar/dates.ts'
import { dayWords, nearDay, timeWords } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { translator } from '#lib/i18n/translate.ts'
import type { CompletionItem, Standing, TileState } from '#lib/progress/rules.ts'

/** The translator over all areas, as `getTranslations()` gives it without a name. */
export type Words = ReturnType<typeof translator>

type Values = Record<string, string | number>

/** Values of a rule as a sentence takes them: days as people say them. */
export const spoken = (values: Values, locale: Locale): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && isLocalDate(value) ? dayWords(value, locale) : value,
    ]),
  )

/** What follows from a missing part anyway and would only make the line longer. */
const implied: Partial<Record<CompletionItem['key'], CompletionItem['key'][]>> = {
  visits: ['minutes', 'span'],
  critical: ['share', 'noneAtZero'],
}

/** The first few things that a household lacks, in a few words: `1 次入户、后测`; empty when nothing is missing. */
export function missingWords(
  t: Words,
  locale: Locale,
  { completion }: Pick<Standing, 'completion'>,
  { most = 3 }: { most?: number } = {},
): string {
  const missing = completion.items.filter(({ state }) => state === 'missing')
  const followed = new Set(missing.flatMap(({ key }) => implied[key] ?? []))
  const words = missing
    .filter(({ key }) => !followed.has(key))
    .map(({ nextStep }) =>
      t(`progress.short.${nextStep?.key}` as never, spoken(nextStep?.values ?? {}, locale) as never),
    )
  const all = [...new Set(words)]
  const shown = all.slice(0, most).join(t('progress.comma'))
  return all.length > most ? `${shown}${t('progress.andMore')}` : shown
}

/** The same as a sentence's end: 还差 1 次入户、后测. A number keeps its distance from the words before it. */
export function lackingWords(t: Words, locale: Locale, standing: Pick<Standing, 'completion'>): string {
  const list = missingWords(t, locale, standing, { most: 2 })
  return t('progress.missingLine', { list: locale === 'zh-CN' && /^\d/.test(list) ? ` ${list}` : list })
}

/** The name of a tile's state with the programme's days in it. */
export const tileWords = (
  t: Words,
  state: TileState,
  { contactDays }: { contactDays: { attention: number; urgent: number } },
): string =>
  t(`progress.tile.${state}`, { days: state === 'red' ? contactDays.urgent : contactDays.attention })

/** When something came, seen from today: 今天 8:52, 昨天 19:15, 9月14日 18:20. */
export function whenWords(t: Words, locale: Locale, instant: number, today: string): string {
  const day = nearDay(instant, today)
  const time = timeWords(instant)
  if (day === 'today' || day === 'yesterday') return t(`board.deliveries.${day}`, { time })
  return t('board.deliveries.earlier', { day: dayWords(day, locale), time })
}
