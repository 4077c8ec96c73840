import { and, eq, isNull } from 'drizzle-orm'
import { completionOverrides } from '#db/schema/index.ts'
import { changed, command, created, type Subject, same } from '#lib/command.ts'
import { conflict, notFound } from '#lib/errors.ts'
import { loadHousehold } from '#lib/households/loaded.ts'
import { problemIf, refuseIf } from '#lib/problems.ts'
import { getHouseholdFacts } from '#lib/progress/queries.ts'
import { completion } from '#lib/progress/rules.ts'
import { idFrom, isResend } from '#lib/resend.ts'
import { countRestrictedOpen } from './queries.ts'
import { NothingInput, OverrideInput } from './schema.ts'

/**
 * Sets one missing item of the completion rule aside, with a written reason (domain.md A8).
 * `PUT /api/households/<householdId>/overrides/<overrideId>`.
 */
export const overrideItem = command('completion.override', {
  input: OverrideInput,
  load: ({ write, actor, now, params }) => loadHousehold(write, actor, params.householdId, now),
  run: async ({ write, actor, now, input, loaded, sent }) => {
    const id = idFrom(sent.params.overrideId)
    const householdId = loaded.household.id
    const { item, reason } = input
    const [kept] = await write.select().from(completionOverrides).where(eq(completionOverrides.id, id))
    if (isResend(kept, { householdId, itemKey: item, reason })) return same({ id })
    const [standing] = await write
      .select({ id: completionOverrides.id })
      .from(completionOverrides)
      .where(
        and(
          eq(completionOverrides.householdId, householdId),
          eq(completionOverrides.itemKey, item),
          isNull(completionOverrides.withdrawnAt),
        ),
      )
    if (standing) throw conflict('household.error.alreadyOverridden')
    const { facts } = await getHouseholdFacts({ read: write, actor, now }, householdId)
    const restrictedOpen = await countRestrictedOpen(write, householdId)
    const { items } = completion(facts, loaded.programme, loaded.today, { restrictedOpen })
    const missing = items.some(({ key, state }) => key === item && state === 'missing')
    refuseIf(problemIf(!missing, 'item', 'household.error.notMissing'))
    await write
      .insert(completionOverrides)
      .values({ id, householdId, itemKey: item, reason, byUserId: actor.userId, at: now })
    const details: Subject['details'] = item === 'restricted' ? {} : { item }
    return created({ id }, { kind: 'completionOverride', id, householdId, details })
  },
})

/**
 * Takes an override back; the row stays with who took it back and when.
 * `PUT /api/households/<householdId>/overrides/<overrideId>/withdrawal`.
 */
export const withdrawOverride = command('completion.override', {
  input: NothingInput,
  load: async ({ write, actor, now, params }) => {
    const { household } = await loadHousehold(write, actor, params.householdId, now)
    const [override] = await write
      .select()
      .from(completionOverrides)
      .where(
        and(
          eq(completionOverrides.id, params.overrideId ?? ''),
          eq(completionOverrides.householdId, household.id),
        ),
      )
    if (!override) throw notFound()
    return override
  },
  run: async ({ write, actor, now, loaded: { id, householdId, withdrawnAt } }) => {
    if (withdrawnAt !== null) return same({ id })
    await write
      .update(completionOverrides)
      .set({ withdrawnAt: now, withdrawnBy: actor.userId })
      .where(eq(completionOverrides.id, id))
    return changed({ id }, { kind: 'completionOverride', id, householdId, details: { withdrawn: true } })
  },
})
