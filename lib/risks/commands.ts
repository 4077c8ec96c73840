import { and, asc, eq } from 'drizzle-orm'
import type { Write } from '#db/client.ts'
import { restrictedEvents, restrictedFlags, riskEvents, riskFlags } from '#db/schema/index.ts'
import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { command, created, same } from '#lib/command.ts'
import { notFound } from '#lib/errors.ts'
import { loadHousehold } from '#lib/households/loaded.ts'
import { refuseIf } from '#lib/problems.ts'
import { idFrom, isResend } from '#lib/resend.ts'
import { checkRiskStep } from './rules.ts'
import { HandleRiskInput } from './schema.ts'

/** An ordinary flag taken one step further. `PUT /api/risks/<flagId>/steps/<eventId>`. */
export const handleRisk = command('risk.handle', {
  input: HandleRiskInput,
  load: async ({ write, actor, now, params }) => {
    const [flag] = await write
      .select()
      .from(riskFlags)
      .where(eq(riskFlags.id, params.flagId ?? ''))
    if (!flag) throw notFound()
    await loadHousehold(write, actor, flag.householdId, now)
    return flag
  },
  run: async ({ write, actor, now, input, loaded: flag, sent }) => {
    const id = idFrom(sent.params.eventId)
    const events = await write
      .select()
      .from(riskEvents)
      .where(eq(riskEvents.flagId, flag.id))
      .orderBy(asc(riskEvents.at), asc(riskEvents.id))
    if (
      isResend(
        events.find(event => event.id === id),
        input,
      )
    )
      return same({ id })
    refuseIf(checkRiskStep({ events }, input))
    await write.insert(riskEvents).values({ id, flagId: flag.id, ...input, byUserId: actor.userId, at: now })
    return created(
      { id },
      { kind: 'riskFlag', id: flag.id, householdId: flag.householdId, details: { step: input.step } },
    )
  },
})

/**
 * The same for a restricted flag. Whoever may not know of it gets the answer for one that is not there; its audit
 * row names no household, so that no household's history can tell of it (settled.md 2).
 * `PUT /api/restricted-risks/<flagId>/steps/<eventId>`.
 */
export const handleRestrictedRisk = command('restrictedRisk.handle', {
  input: HandleRiskInput,
  load: ({ write, actor, now, params }) => restrictedFlag(write, actor, now, params.flagId),
  run: async ({ write, actor, now, input, loaded: flag, sent }) => {
    const id = idFrom(sent.params.eventId)
    const events = await write
      .select()
      .from(restrictedEvents)
      .where(and(eq(restrictedEvents.flagId, flag.id)))
      .orderBy(asc(restrictedEvents.at), asc(restrictedEvents.id))
    if (
      isResend(
        events.find(event => event.id === id),
        input,
      )
    )
      return same({ id })
    refuseIf(checkRiskStep({ events }, input))
    await write
      .insert(restrictedEvents)
      .values({ id, flagId: flag.id, ...input, byUserId: actor.userId, at: now })
    return created({ id }, { kind: 'restrictedFlag', id: flag.id, details: { step: input.step } })
  },
})

async function restrictedFlag(write: Write, actor: Actor, now: number, flagId: string | undefined) {
  if (!may(actor, 'restrictedRisk.read')) throw notFound()
  const [flag] = await write
    .select()
    .from(restrictedFlags)
    .where(eq(restrictedFlags.id, flagId ?? ''))
  if (!flag) throw notFound()
  await loadHousehold(write, actor, flag.householdId, now)
  return flag
}
