import type { SignedInContext } from '#lib/access/context.ts'
import { may } from '#lib/access/policy.ts'
import { sentencesOf, tellThemes } from '#lib/feedback/queries.ts'
import type { Reason } from '#lib/handbook/queries-editions.ts'
import type { Words } from '../../../_desk/words.ts'
import { saidLine } from '../../feedback/_inbox/said-line.ts'
import type { ThemeBehind } from './because.tsx'

/** The themes that reasons name, with their sentences; names only for those who may see the family. */
export async function themesBehind(
  context: SignedInContext,
  reasons: readonly (Reason | null)[],
  t: Words,
): Promise<Map<string, ThemeBehind>> {
  const ids = [...new Set(reasons.flatMap(reason => reason?.themeId ?? []))]
  const told = await tellThemes(context.read, ids, context.now)
  const said = may(context.actor, 'feedback.read') ? await sentencesOf(context, ids) : new Map()
  return new Map(
    [...told].map(([id, { title, count, words }]) => [
      id,
      {
        title,
        count,
        sentences: said.has(id)
          ? said.get(id)!.map((one: Parameters<typeof saidLine>[2]) => ({
              id: one.id,
              words: one.words,
              who: saidLine(t, context.locale, one),
            }))
          : words.map((sentence, n) => ({ id: `${id}-${n}`, words: sentence, who: '' })),
      },
    ]),
  )
}
