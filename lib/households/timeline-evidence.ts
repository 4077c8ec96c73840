import { and, eq } from 'drizzle-orm'
import {
  editions,
  followUps,
  handbookDistributions,
  surveyResponses,
  testAttempts,
} from '#db/schema/index.ts'
import { standing } from '#lib/assessments/replaced.ts'
import { kindOf, stands } from '#lib/handbook/queries-handouts.ts'
import type { Asking } from '#lib/progress/queries.ts'
import type { TimelineEntry } from './timeline-entry.ts'

/** Post-tests, questionnaires, calls and paper handbooks; what a correction replaced is left out. */
export async function evidenceEntries({ read }: Asking, householdId: string): Promise<TimelineEntry[]> {
  const [tests, surveys, calls, books] = await Promise.all([
    read.select().from(testAttempts).where(eq(testAttempts.householdId, householdId)),
    read.select().from(surveyResponses).where(eq(surveyResponses.householdId, householdId)),
    read.select().from(followUps).where(eq(followUps.householdId, householdId)),
    read
      .select({ row: handbookDistributions, number: editions.number })
      .from(handbookDistributions)
      .innerJoin(editions, eq(editions.id, handbookDistributions.editionId))
      .where(and(eq(handbookDistributions.householdId, householdId), stands)),
  ])
  return [
    ...standing(tests)
      .filter(({ kind }) => kind === 'post')
      .map(({ id, onDate, at, score, administeredBy }) => ({
        kind: 'test' as const,
        id,
        date: onDate,
        at,
        score,
        readOut: administeredBy !== 'self',
      })),
    ...standing(surveys).map(({ id, onDate, at, filledBy }) => ({
      kind: 'survey' as const,
      id,
      date: onDate,
      at,
      proxy: filledBy === 'proxy',
    })),
    ...standing(calls).map(({ id, onDate, at, answered, outcome, channel }) => ({
      kind: 'followUp' as const,
      id,
      date: onDate,
      at,
      answered,
      outcome,
      channel,
    })),
    ...books.map(({ row, number }) => ({
      kind: 'handbook' as const,
      id: row.id,
      date: row.onDate,
      at: row.at,
      edition: number,
      paper: kindOf(row),
    })),
  ]
}
