import type { SignedInContext } from '#lib/access/context.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import { appOrigin } from '#lib/setup/settings.ts'

/** What every slip says besides the name and the password. */
export const slipFacts = ({ actor, now, locale }: SignedInContext) => ({
  address: appOrigin(),
  day: dayWords(localDateOf(now), locale, { year: true }),
  by: actor.name,
})

export type SlipFacts = ReturnType<typeof slipFacts>
