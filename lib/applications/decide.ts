import { asc, eq } from 'drizzle-orm'
import { applicationDecisions, applications, households } from '#db/schema/index.ts'
import { command, created, same } from '#lib/command.ts'
import { conflict, notFound } from '#lib/errors.ts'
import { problemIf, refuseIf } from '#lib/problems.ts'
import { loadProgramme } from '#lib/programmes/loaded.ts'
import { idFrom, isResend } from '#lib/resend.ts'
import { DecideApplicationInput } from './schema.ts'

/**
 * What became of an application: taken up as a household, declined with a reason, or looked at again.
 * `PUT /api/applications/<applicationId>/decisions/<decisionId>`. Each is a row; the latest holds.
 */
export const decideApplication = command('household.apply', {
  input: DecideApplicationInput,
  load: async ({ write, actor, params }) => {
    const [found] = await write
      .select()
      .from(applications)
      .where(eq(applications.id, params.applicationId ?? ''))
    if (!found) throw notFound()
    await loadProgramme(write, actor, found.programmeId)
    return found
  },
  run: async ({ write, actor, now, input, loaded: { id: applicationId, programmeId }, sent }) => {
    const id = idFrom(sent.params.decisionId)
    const householdId = input.decision === 'taken' ? input.householdId : null
    const reason = input.decision === 'taken' ? null : input.reason
    const wanted = { applicationId, decision: input.decision, householdId, reason }
    const [kept] = await write.select().from(applicationDecisions).where(eq(applicationDecisions.id, id))
    if (isResend(kept, wanted)) return same({ id })
    if (householdId !== null) {
      const [home] = await write.select().from(households).where(eq(households.id, householdId))
      refuseIf(problemIf(home?.programmeId !== programmeId, 'householdId', 'deskForms.error.choose'))
    }
    const earlier = await write
      .select()
      .from(applicationDecisions)
      .where(eq(applicationDecisions.applicationId, applicationId))
      .orderBy(asc(applicationDecisions.at), asc(applicationDecisions.id))
    const last = earlier.at(-1)?.decision ?? 'reopened'
    const fits = input.decision === 'reopened' ? last === 'declined' : last === 'reopened'
    if (!fits) throw conflict('changedMeanwhile')
    await write.insert(applicationDecisions).values({ id, ...wanted, byUserId: actor.userId, at: now })
    return created({ id }, { kind: 'application', id: applicationId, details: { decision: input.decision } })
  },
})
