import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import type { Asking } from '#lib/progress/queries.ts'
import type { TimelineEntry } from './timeline-entry.ts'
import { evidenceEntries } from './timeline-evidence.ts'
import { judgementEntries, riskEntries } from './timeline-judgements.ts'
import { peopleEntries, reportEntries, statusEntries } from './timeline-people.ts'
import { classEntries, needsEntries, visitEntries } from './timeline-training.ts'

export type { StressMark, TimelineEntry, TimelineEvent } from './timeline-entry.ts'

/**
 * 经过 of one household that the actor may see, the newest first: visits and attempts, classes, assessments, tests,
 * calls, changes of status, trainer and caregiver. Stress only for who may read it.
 */
export async function listTimeline(
  ctx: Asking,
  householdId: string,
  programme: ProgrammeDefinition,
): Promise<TimelineEntry[]> {
  const parts = await Promise.all([
    visitEntries(ctx, householdId, programme),
    classEntries(ctx, householdId, programme),
    needsEntries(ctx, householdId, programme),
    evidenceEntries(ctx, householdId),
    statusEntries(ctx, householdId),
    peopleEntries(ctx, householdId),
    reportEntries(ctx, householdId),
    riskEntries(ctx, householdId),
    judgementEntries(ctx, householdId),
  ])
  return parts.flat().sort((a, b) => b.date.localeCompare(a.date) || b.at - a.at || (a.id < b.id ? 1 : -1))
}
