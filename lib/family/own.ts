import { eq } from 'drizzle-orm'
import type { Write } from '#db/client.ts'
import { surveyResponses } from '#db/schema/index.ts'
import type { Sender } from '#lib/access/sender.ts'
import { checkStress, checkSurvey } from '#lib/assessments/evidence-rules.ts'
import { standing } from '#lib/assessments/replaced.ts'
import { keepStressCheck } from '#lib/assessments/stress-check.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { created, openCommand, same } from '#lib/command.ts'
import { notFound } from '#lib/errors.ts'
import { newId } from '#lib/ids.ts'
import { refuseIf } from '#lib/problems.ts'
import { getOwnFacts } from '#lib/progress/queries.ts'
import { ownCard } from './door.ts'
import { isSilent } from './rules.ts'
import { PostedAnswers } from './schema.ts'

/** Whose card this device has; throws NotFound without one and after a death. */
export async function ownHome({ write, sender, now }: { write: Write; sender: Sender; now: number }) {
  const card = await ownCard(write, sender)
  const known = await getOwnFacts({ read: write, now }, card.householdId)
  const caregiverId = known.household.caregiver?.id
  if (!caregiverId || isSilent(known.facts.statusEvents, known.definition)) throw notFound()
  return { card, caregiverId, programme: known.definition, onDate: localDateOf(now) }
}

/**
 * 满意度调查, filled in by herself at her own door, once (domain.md B5). `POST /api/family/survey`. Trainers never see
 * a single one.
 */
export const answerSurvey = openCommand('family.answerSurvey', {
  input: PostedAnswers,
  load: ownHome,
  run: async ({ write, now, input, loaded }) => {
    const { card, caregiverId, programme, onDate } = loaded
    const rows = await write
      .select()
      .from(surveyResponses)
      .where(eq(surveyResponses.householdId, card.householdId))
    if (standing(rows).some(row => row.caregiverId === caregiverId)) return same({ done: true })
    refuseIf(checkSurvey(input.answers, programme))
    const id = newId()
    await write.insert(surveyResponses).values({
      id,
      householdId: card.householdId,
      caregiverId,
      ...input,
      onDate,
      filledBy: 'self',
      replaces: null,
      byUserId: null,
      at: now,
    })
    return created(
      { done: true },
      { kind: 'surveyResponse', id, householdId: card.householdId, details: { by: 'self' } },
    )
  },
})

/**
 * 照护压力自查 by herself. Her answers and the score are the coordinator's only; she is told the advice of her band,
 * and in a crisis whom to call (settled.md 15). `POST /api/family/stress`.
 */
export const checkOwnStress = openCommand('family.checkStress', {
  input: PostedAnswers,
  load: ownHome,
  run: async ({ write, now, input, loaded }) => {
    const { card, caregiverId, programme, onDate } = loaded
    refuseIf(checkStress(input.answers, programme))
    const id = newId()
    const result = await keepStressCheck(write, {
      id,
      householdId: card.householdId,
      caregiverId,
      answers: input.answers,
      onDate,
      byUserId: null,
      raisedBy: card.byUserId,
      programme,
      now,
    })
    const told = { band: result?.band ?? 'green', crisis: result?.crisisPath ?? false }
    return created(told, { kind: 'stressCheck', id, householdId: card.householdId })
  },
})
