import { eq, max } from 'drizzle-orm'
import { certificateReissues } from '#db/schema/index.ts'
import { command, created, same } from '#lib/command.ts'
import { notFound } from '#lib/errors.ts'
import { loadHousehold } from '#lib/households/loaded.ts'
import { idFrom, isResend } from '#lib/resend.ts'
import { findStandingCompletion } from './queries.ts'
import { ReissueInput } from './schema.ts'

/** The first paper has no row. */
const FIRST_ISSUE = 1

/**
 * Issues a certificate anew, lost or misprinted: the same number, and the paper before it is no longer valid.
 * `PUT /api/households/<householdId>/completions/<completionId>/reissues/<reissueId>`.
 */
export const reissueCertificate = command('certificate.reissue', {
  input: ReissueInput,
  load: async ({ write, actor, now, params }) => {
    const { household } = await loadHousehold(write, actor, params.householdId, now)
    const standing = await findStandingCompletion(write, household.id)
    if (!standing || standing.completion.id !== params.completionId) throw notFound()
    return standing.completion
  },
  run: async ({ write, actor, now, input, loaded: { id: completionId, householdId }, sent }) => {
    const id = idFrom(sent.params.reissueId)
    const [kept] = await write.select().from(certificateReissues).where(eq(certificateReissues.id, id))
    if (isResend(kept, { completionId, ...input })) return same({ id, issue: kept.issue })
    const [last] = await write
      .select({ issue: max(certificateReissues.issue) })
      .from(certificateReissues)
      .where(eq(certificateReissues.completionId, completionId))
    const issue = (last?.issue ?? FIRST_ISSUE) + 1
    await write
      .insert(certificateReissues)
      .values({ id, completionId, issue, ...input, byUserId: actor.userId, at: now })
    return created({ id, issue }, { kind: 'completion', id: completionId, householdId, details: { issue } })
  },
})
