import { and, eq } from 'drizzle-orm'
import { auditLog, elders } from '#db/schema/index.ts'
import { command, created, same } from '#lib/command.ts'
import { idFrom, isResend } from '#lib/resend.ts'
import { loadHousehold } from './loaded.ts'
import { RevealIdentityInput } from './schema.ts'

/**
 * Shows one masked number in full, once, with a reason that the audit log keeps (domain.md C6, settled.md 23).
 * `PUT /api/households/<householdId>/reveals/<revealId>`. The number is in the answer only.
 */
export const revealIdentity = command('identity.reveal', {
  input: RevealIdentityInput,
  load: ({ write, actor, now, params }) => loadHousehold(write, actor, params.householdId, now),
  run: async ({ write, input, loaded, sent }) => {
    const id = idFrom(sent.params.revealId)
    const householdId = loaded.household.id
    const [elder] = await write
      .select({ idNumber: elders.idNumber })
      .from(elders)
      .where(eq(elders.id, loaded.household.elderId))
    const shown = {
      elderId: elder?.idNumber ?? null,
      caregiverId: loaded.caregiver.idNumber,
      phone: loaded.caregiver.phone,
    }[input.what]
    const [logged] = await write
      .select({ details: auditLog.details })
      .from(auditLog)
      .where(
        and(
          eq(auditLog.subjectKind, 'identity'),
          eq(auditLog.subjectId, id),
          eq(auditLog.householdId, householdId),
        ),
      )
      .limit(1)
    const body = { what: input.what, shown }
    if (isResend(logged, { details: { what: input.what, reason: input.reason } })) return same(body)
    return created(body, {
      kind: 'identity',
      id,
      householdId,
      details: { what: input.what, reason: input.reason },
    })
  },
})
