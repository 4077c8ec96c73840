import { eq } from 'drizzle-orm'
import { surveyResponses } from '#db/schema/index.ts'
import { command, created, same } from '#lib/command.ts'
import { loadHousehold } from '#lib/households/loaded.ts'
import { inFuture, problemIf, refuseIf } from '#lib/problems.ts'
import { idFrom, isResend } from '#lib/resend.ts'
import { checkSurvey } from './evidence-rules.ts'
import { RecordSurveyInput } from './evidence-schema.ts'
import { checkReplaces, standing } from './replaced.ts'

/**
 * 满意度调查: eight answers, from her own paper or filled in for her (domain.md B5).
 * `PUT /api/households/<householdId>/surveys/<surveyId>`. Trainers never see a single one.
 */
export const recordSurvey = command('survey.record', {
  input: RecordSurveyInput,
  load: ({ write, actor, now, params }) => loadHousehold(write, actor, params.householdId, now),
  run: async ({ write, actor, now, input, loaded, sent }) => {
    const id = idFrom(sent.params.surveyId)
    const householdId = loaded.household.id
    const [kept] = await write.select().from(surveyResponses).where(eq(surveyResponses.id, id))
    if (isResend(kept, { householdId, ...input })) return same({ id })
    const rows = await write
      .select()
      .from(surveyResponses)
      .where(eq(surveyResponses.householdId, householdId))
    const another = standing(rows).some(
      row => row.caregiverId === loaded.caregiver.id && row.id !== input.replaces,
    )
    refuseIf(
      checkSurvey(input.answers, loaded.programme),
      inFuture('onDate', input.onDate, loaded.today),
      checkReplaces(input.replaces, rows),
      problemIf(another, 'answers', 'deskForms.error.surveyThere'),
    )
    await write.insert(surveyResponses).values({
      id,
      householdId,
      caregiverId: loaded.caregiver.id,
      ...input,
      byUserId: actor.userId,
      at: now,
    })
    return created({ id }, { kind: 'surveyResponse', id, householdId, details: { by: input.filledBy } })
  },
})
