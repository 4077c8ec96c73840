import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import {
  completionOverrides,
  completionReversals,
  completions,
  consents,
  eligibilityReviews,
  needsAssessments,
  planDecisions,
  riskEvents,
  riskFlags,
  statusEvents,
  users,
} from '#db/schema/index.ts'
import type { HouseholdIds } from './queries-people.ts'
import type { Asking } from './queries-programmes.ts'

/**
 * What was decided: status, consents, eligibility, needs, plan, risks, overrides, completions; oldest first in
 * each list. The restricted flags are in no list (settled.md 2).
 */
export async function judgementRows({ read }: Asking, ids: HouseholdIds) {
  const [
    status,
    consentRows,
    reviews,
    needs,
    decisions,
    flags,
    flagEvents,
    overrides,
    judgements,
    reversals,
  ] = await Promise.all([
    read
      .select()
      .from(statusEvents)
      .where(inArray(statusEvents.householdId, ids))
      .orderBy(asc(statusEvents.position)),
    read
      .select({ householdId: consents.householdId, kind: consents.kind, granted: consents.granted })
      .from(consents)
      .where(inArray(consents.householdId, ids))
      .orderBy(asc(consents.at), asc(consents.id)),
    read
      .select({
        householdId: eligibilityReviews.householdId,
        approved: eligibilityReviews.approved,
        onDate: eligibilityReviews.onDate,
      })
      .from(eligibilityReviews)
      .where(inArray(eligibilityReviews.householdId, ids))
      .orderBy(asc(eligibilityReviews.at), asc(eligibilityReviews.id)),
    read
      .select({
        householdId: needsAssessments.householdId,
        abilityLevel: needsAssessments.abilityLevel,
        needsTags: needsAssessments.needsTags,
      })
      .from(needsAssessments)
      .where(inArray(needsAssessments.householdId, ids))
      .orderBy(asc(needsAssessments.at), asc(needsAssessments.id)),
    read
      .select({
        householdId: planDecisions.householdId,
        skill: planDecisions.skillCode,
        decision: planDecisions.decision,
        reason: planDecisions.reason,
        by: users.name,
        at: planDecisions.at,
      })
      .from(planDecisions)
      .innerJoin(users, eq(users.id, planDecisions.byUserId))
      .where(inArray(planDecisions.householdId, ids))
      .orderBy(asc(planDecisions.at), asc(planDecisions.id)),
    read
      .select()
      .from(riskFlags)
      .where(inArray(riskFlags.householdId, ids))
      .orderBy(asc(riskFlags.raisedAt), asc(riskFlags.id)),
    read
      .select({
        householdId: riskFlags.householdId,
        flagId: riskEvents.flagId,
        step: riskEvents.step,
        at: riskEvents.at,
      })
      .from(riskEvents)
      .innerJoin(riskFlags, eq(riskFlags.id, riskEvents.flagId))
      .where(inArray(riskFlags.householdId, ids))
      .orderBy(asc(riskEvents.at), asc(riskEvents.id)),
    read
      .select({
        householdId: completionOverrides.householdId,
        item: completionOverrides.itemKey,
        reason: completionOverrides.reason,
        by: users.name,
        at: completionOverrides.at,
      })
      .from(completionOverrides)
      .innerJoin(users, eq(users.id, completionOverrides.byUserId))
      .where(and(inArray(completionOverrides.householdId, ids), isNull(completionOverrides.withdrawnAt)))
      .orderBy(asc(completionOverrides.at), asc(completionOverrides.id)),
    read
      .select({
        id: completions.id,
        householdId: completions.householdId,
        onDate: completions.onDate,
        at: completions.at,
        certificateNo: completions.certificateNo,
      })
      .from(completions)
      .where(inArray(completions.householdId, ids))
      .orderBy(asc(completions.at), asc(completions.id)),
    read
      .select({ householdId: completions.householdId, completionId: completionReversals.completionId })
      .from(completionReversals)
      .innerJoin(completions, eq(completions.id, completionReversals.completionId))
      .where(inArray(completions.householdId, ids)),
  ])
  return {
    status,
    consents: consentRows,
    reviews,
    needs,
    decisions,
    flags,
    flagEvents,
    overrides,
    judgements,
    reversals,
  }
}

export type JudgementRows = Awaited<ReturnType<typeof judgementRows>>
