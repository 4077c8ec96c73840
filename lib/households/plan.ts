import { asc, desc, eq } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import { needsAssessments, planDecisions, users } from '#db/schema/index.ts'
import { checkPlanDecision, planOf } from '#lib/assessments/rules.ts'
import type { PlanItem } from '#lib/assessments/schema.ts'
import { command, created, same } from '#lib/command.ts'
import { refuseIf } from '#lib/problems.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { idFrom, isResend } from '#lib/resend.ts'
import { loadHousehold } from './loaded.ts'
import { DecidePlanInput } from './schema.ts'

/**
 * Waives, restores or adds one skill of a household's plan, with a written reason (settled.md 8).
 * `PUT /api/households/<householdId>/plan-decisions/<decisionId>`. Its trainer may, too.
 */
export const decidePlan = command('plan.decide', {
  input: DecidePlanInput,
  load: ({ write, actor, now, params }) => loadHousehold(write, actor, params.householdId, now),
  run: async ({ write, actor, now, input, loaded, sent }) => {
    const id = idFrom(sent.params.decisionId)
    const householdId = loaded.household.id
    const { skill, decision, reason } = input
    const [kept] = await write.select().from(planDecisions).where(eq(planDecisions.id, id))
    if (isResend(kept, { householdId, skillCode: skill, decision, reason })) return same({ id })
    const plan = await planOfHousehold(write, householdId, loaded.programme)
    const problems = checkPlanDecision(input, plan, loaded.programme)
    refuseIf(problems.map(problem => ({ ...problem, key: `household.${problem.key}` })))
    await write
      .insert(planDecisions)
      .values({ id, householdId, skillCode: skill, decision, reason, byUserId: actor.userId, at: now })
    return created({ id }, { kind: 'planDecision', id, householdId, details: { skill, decision } })
  },
})

/** The plan as it stands: what the latest assessment suggests, and what was decided about it. */
async function planOfHousehold(
  read: Pick<Read, 'select'>,
  householdId: string,
  programme: ProgrammeDefinition,
): Promise<PlanItem[]> {
  const [needs] = await read
    .select({ tags: needsAssessments.needsTags })
    .from(needsAssessments)
    .where(eq(needsAssessments.householdId, householdId))
    .orderBy(desc(needsAssessments.at), desc(needsAssessments.id))
    .limit(1)
  const decisions = await read
    .select({ row: planDecisions, by: users.name })
    .from(planDecisions)
    .innerJoin(users, eq(users.id, planDecisions.byUserId))
    .where(eq(planDecisions.householdId, householdId))
    .orderBy(asc(planDecisions.at), asc(planDecisions.id))
  if (!needs) return []
  return planOf(
    needs.tags,
    decisions.map(({ row, by }) => ({
      skill: row.skillCode,
      decision: row.decision,
      reason: row.reason,
      by,
      at: row.at,
    })),
    programme,
  )
}
