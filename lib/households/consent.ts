import { eq } from 'drizzle-orm'
import { consents } from '#db/schema/index.ts'
import { command, created, same } from '#lib/command.ts'
import { inFuture, problemIf, refuseIf } from '#lib/problems.ts'
import { idFrom, isResend } from '#lib/resend.ts'
import { loadHousehold } from './loaded.ts'
import { RecordConsentInput } from './schema.ts'

/**
 * One of the three separate consents: given, refused, or withdrawn later (domain.md C6). The latest answer per
 * kind holds; the version of the text that was signed stays with it.
 * `PUT /api/households/<householdId>/consents/<consentId>`.
 */
export const recordConsent = command('consent.record', {
  input: RecordConsentInput,
  load: ({ write, actor, now, params }) => loadHousehold(write, actor, params.householdId, now),
  run: async ({ write, actor, now, input, loaded, sent }) => {
    const id = idFrom(sent.params.consentId)
    const householdId = loaded.household.id
    const [kept] = await write.select().from(consents).where(eq(consents.id, id))
    if (isResend(kept, { householdId, ...input })) return same({ id })
    const text = loaded.programme.consentKinds.find(({ code }) => code === input.kind)
    refuseIf(
      inFuture('onDate', input.onDate, loaded.today),
      problemIf(text?.textVersion !== input.textVersion, 'textVersion', 'household.error.consentText'),
    )
    await write.insert(consents).values({ id, householdId, ...input, byUserId: actor.userId, at: now })
    return created(
      { id },
      { kind: 'consent', id, householdId, details: { kind: input.kind, granted: input.granted } },
    )
  },
})
