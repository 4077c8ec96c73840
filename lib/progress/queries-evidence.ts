import { asc, eq, inArray } from 'drizzle-orm'
import {
  attendances,
  classSessions,
  followUps,
  skillRatings,
  surveyResponses,
  testAttempts,
  visitPhotos,
  visitReviews,
  visitRevisions,
  visits,
} from '#db/schema/index.ts'
import type { HouseholdIds } from './queries-people.ts'
import type { Asking } from './queries-programmes.ts'

/** What was done and measured: classes, visits, ratings, tests, surveys, follow-ups; oldest first in each list. */
export async function evidenceRows({ read }: Asking, ids: HouseholdIds) {
  const [classes, tests, surveys, calls, records, verdicts, ratings, photos] = await Promise.all([
    read
      .select({
        householdId: attendances.householdId,
        caregiverId: attendances.caregiverId,
        presence: attendances.presence,
        sessionId: classSessions.id,
        heldOn: classSessions.heldOn,
        moduleCodes: classSessions.moduleCodes,
      })
      .from(attendances)
      .innerJoin(classSessions, eq(classSessions.id, attendances.sessionId))
      .where(inArray(attendances.householdId, ids))
      .orderBy(asc(attendances.at), asc(attendances.id)),
    read
      .select({
        id: testAttempts.id,
        householdId: testAttempts.householdId,
        caregiverId: testAttempts.caregiverId,
        onDate: testAttempts.onDate,
        replaces: testAttempts.replaces,
        kind: testAttempts.kind,
        score: testAttempts.score,
      })
      .from(testAttempts)
      .where(inArray(testAttempts.householdId, ids))
      .orderBy(asc(testAttempts.at), asc(testAttempts.id)),
    read
      .select({
        id: surveyResponses.id,
        householdId: surveyResponses.householdId,
        caregiverId: surveyResponses.caregiverId,
        onDate: surveyResponses.onDate,
        replaces: surveyResponses.replaces,
      })
      .from(surveyResponses)
      .where(inArray(surveyResponses.householdId, ids))
      .orderBy(asc(surveyResponses.at), asc(surveyResponses.id)),
    read
      .select({
        id: followUps.id,
        householdId: followUps.householdId,
        caregiverId: followUps.caregiverId,
        onDate: followUps.onDate,
        replaces: followUps.replaces,
        answered: followUps.answered,
      })
      .from(followUps)
      .where(inArray(followUps.householdId, ids))
      .orderBy(asc(followUps.at), asc(followUps.id)),
    read
      .select({
        householdId: visits.householdId,
        id: visits.id,
        caregiverId: visits.caregiverId,
        currentRevisionId: visits.currentRevisionId,
        receivedAt: visits.receivedAt,
        body: visitRevisions.body,
      })
      .from(visits)
      .innerJoin(visitRevisions, eq(visitRevisions.id, visits.currentRevisionId))
      .where(inArray(visits.householdId, ids))
      .orderBy(asc(visitRevisions.visitDate), asc(visits.receivedAt), asc(visits.id)),
    read
      .select({
        householdId: visits.householdId,
        id: visitReviews.id,
        at: visitReviews.at,
        visitId: visitReviews.visitId,
        revisionId: visitReviews.revisionId,
        verdict: visitReviews.verdict,
      })
      .from(visitReviews)
      .innerJoin(visits, eq(visits.id, visitReviews.visitId))
      .where(inArray(visits.householdId, ids))
      .orderBy(asc(visitReviews.at), asc(visitReviews.id)),
    read
      .select({
        householdId: skillRatings.householdId,
        caregiverId: skillRatings.caregiverId,
        skill: skillRatings.skillCode,
        level: skillRatings.level,
        date: skillRatings.onDate,
        at: skillRatings.at,
        place: skillRatings.place,
        visitId: skillRatings.visitId,
        revisionId: skillRatings.revisionId,
        classSessionId: skillRatings.classSessionId,
      })
      .from(skillRatings)
      .where(inArray(skillRatings.householdId, ids))
      .orderBy(asc(skillRatings.at), asc(skillRatings.id)),
    read
      .select({
        householdId: visitPhotos.householdId,
        visitId: visitPhotos.visitId,
        sha256: visitPhotos.sha256,
      })
      .from(visitPhotos)
      .where(inArray(visitPhotos.householdId, ids)),
  ])
  return { classes, tests, surveys, calls, records, verdicts, ratings, photos }
}

export type EvidenceRows = Awaited<ReturnType<typeof evidenceRows>>
