import { and, desc, eq, inArray, ne } from 'drizzle-orm'
import type { z } from 'zod'
import type { Write } from '#db/client.ts'
import { households, visitReviews, visitRevisions, visits } from '#db/schema/index.ts'
import type { Actor } from '#lib/access/actor.ts'
import type { Permission } from '#lib/access/policy.ts'
import { visibleHouseholds } from '#lib/access/scope.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { type Command, command, created, type Sent, same } from '#lib/command.ts'
import { conflict, forbidden, notFound } from '#lib/errors.ts'
import { idFrom, isResend } from '#lib/resend.ts'
import type { ReviewRow, VisitRow } from './records.ts'
import {
  ApproveInput,
  ReturnInput,
  VoidInput,
  WithdrawApprovalInput,
  WithdrawReturnInput,
} from './review-schema.ts'
import { mayReview, reviewsInOrder, type Verdict, visitState } from './rules.ts'
import type { VisitState } from './schema.ts'

/** A judgement as it was kept, and where the visit stands now. */
export interface KeptReview {
  id: string
  visitId: string
  revisionId: string
  verdict: Verdict
  comment: string | null
  /** UTC milliseconds. */
  at: number
  state: VisitState
}

interface Judged {
  visit: VisitRow
  /** The revision that holds, or the newest that was set aside. */
  revisionId: string
  reviews: ReviewRow[]
  /** What the review's id already names. */
  kept: ReviewRow | undefined
}

/** 审核通过: the record counts as evidence of a completion. */
export const approveVisit = review('visit.approve', ApproveInput)
/** 退回补正: the comment reaches the trainer's Today; the record does not count until it is mended. */
export const returnVisit = review('visit.return', ReturnInput)
/** 作废: the record stays readable and never counts again. */
export const voidVisit = review('visit.void', VoidInput)

/** 撤销通过: the record waits for review again; that it had been approved stays in its history. */
export const withdrawApproval = review('visit.withdrawApproval', WithdrawApprovalInput)
/** 撤销退回: the comment leaves the trainer's Today. Only who returned it takes it back. */
export const withdrawReturn = review('visit.withdrawReturn', WithdrawReturnInput)

/** The one address of all five: `PUT /api/visits/<visitId>/reviews/<reviewId>`, told apart by `verdict`. */
export const reviewVisit: Command<KeptReview> = {
  permission: returnVisit.permission,
  execute: (context, sent) => commandFor(sent).execute(context, sent),
}

function commandFor({ body }: Sent): Command<KeptReview> {
  const verdict = typeof body === 'object' && body !== null && 'verdict' in body ? body.verdict : undefined
  if (verdict === 'approved') return approveVisit
  if (verdict === 'approvalWithdrawn') return withdrawApproval
  if (verdict === 'returnWithdrawn') return withdrawReturn
  return verdict === 'voided' ? voidVisit : returnVisit
}

function review(
  permission: Permission,
  input: z.ZodType<{ revisionId: string; verdict: Verdict; comment: string | null }>,
): Command<KeptReview> {
  return command(permission, {
    input,
    load: findJudged,
    run: async ({ write, actor, now, input: { revisionId, verdict, comment }, loaded, sent }) => {
      const { visit, reviews, kept } = loaded
      const id = idFrom(sent.params.reviewId)
      const wanted = { visitId: visit.id, revisionId, verdict, comment }
      if (isResend(kept, wanted)) return same(answer(kept, visit, reviews))
      const state = visitState(visit.currentRevisionId, reviews)
      if (revisionId !== loaded.revisionId || !mayReview(state, verdict)) {
        throw conflict('changedMeanwhile', { revisionId: loaded.revisionId, state })
      }
      const last = reviewsInOrder(reviews).at(-1)
      if (verdict === 'returnWithdrawn' && last?.byUserId !== actor.userId) throw forbidden('notYourReturn')
      const row: ReviewRow = { id, ...wanted, byUserId: actor.userId, at: now }
      await write.insert(visitReviews).values(row)
      return created(answer(row, visit, [...reviews, row]), {
        kind: 'visit',
        id: visit.id,
        householdId: visit.householdId,
        details: { reviewId: id, revisionId, verdict },
      })
    },
  })
}

const answer = (
  { id, revisionId, verdict, comment, at }: ReviewRow,
  visit: VisitRow,
  reviews: ReviewRow[],
): KeptReview => ({
  id,
  visitId: visit.id,
  revisionId,
  verdict,
  comment,
  at,
  state: visitState(visit.currentRevisionId, reviews),
})

async function findJudged({
  write,
  actor,
  now,
  params,
}: { write: Write; actor: Actor; now: number } & Sent): Promise<Judged> {
  const visible = write
    .select({ id: households.id })
    .from(households)
    .where(visibleHouseholds(write, actor, localDateOf(now)))
  const [visit] = await write
    .select()
    .from(visits)
    .where(and(eq(visits.id, params.visitId ?? ''), inArray(visits.householdId, visible)))
  if (!visit) throw notFound()
  const [newest] = await write
    .select({ revisionId: visitRevisions.revisionId })
    .from(visitRevisions)
    .where(and(eq(visitRevisions.visitId, visit.id), ne(visitRevisions.disposition, 'conflict')))
    .orderBy(desc(visitRevisions.seq))
    .limit(1)
  const [kept] = await write
    .select()
    .from(visitReviews)
    .where(eq(visitReviews.id, params.reviewId ?? ''))
  const reviews = await write.select().from(visitReviews).where(eq(visitReviews.visitId, visit.id))
  return { visit, revisionId: visit.currentRevisionId ?? newest?.revisionId ?? '', reviews, kept }
}
