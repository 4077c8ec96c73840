import { desc, eq } from 'drizzle-orm'
import type { Write } from '#db/client.ts'
import { feedbackThemes, proposalReasons, proposalSteps, sectionVersions } from '#db/schema/index.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { command, created, same } from '#lib/command.ts'
import { conflict, forbidden, notFound } from '#lib/errors.ts'
import { newId } from '#lib/ids.ts'
import { problemIf, refuseIf } from '#lib/problems.ts'
import { idFrom, isResend } from '#lib/resend.ts'
import { contentHash } from './first-edition.ts'
import { type LoadedProposal, loadProposal } from './proposal-loaded.ts'
import { isAlive, isWritable, reasonedChanges, sameText, withoutReason } from './proposal-rules.ts'
import {
  GiveReasonInput,
  ReviewProposalInput,
  SignTextInput,
  SubmitProposalInput,
} from './proposal-schema.ts'

const load = ({ write, params }: { write: Write; params: Record<string, string> }) =>
  loadProposal(write, idFrom(params.proposalId))

/** Says why a passage changes. `PUT /api/proposals/<proposalId>/reasons/<reasonId>`. */
export const giveReason = command('handbook.draft', {
  input: GiveReasonInput,
  load,
  run: async ({ write, actor, now, input, loaded, sent }) => {
    const id = idFrom(sent.params.reasonId)
    const wanted = { proposalId: loaded.proposal.id, ...input }
    const [kept] = await write.select().from(proposalReasons).where(eq(proposalReasons.id, id))
    if (isResend(kept, wanted)) return same({ id })
    if (!isWritable(loaded.state)) throw conflict('proposalClosed')
    refuseIf(problemIf(input.themeId === null && input.words === null, 'words', 'deskForms.error.reason'))
    if (input.themeId) {
      const themes = await write.select().from(feedbackThemes).where(eq(feedbackThemes.id, input.themeId))
      if (themes.length === 0) throw notFound()
    }
    await write.insert(proposalReasons).values({ id, ...wanted, byUserId: actor.userId, at: now })
    return created({ id }, { kind: 'proposal', id: loaded.proposal.id, details: { theme: input.themeId } })
  },
})

/**
 * Sends a proposal to professional review, or takes it back. `PUT /api/proposals/<proposalId>/submissions/<stepId>`.
 * Every changed passage says why.
 */
export const submitProposal = command('handbook.draft', {
  input: SubmitProposalInput,
  load,
  run: async ({ write, actor, now, input, loaded, sent }) => {
    const id = idFrom(sent.params.stepId)
    const [kept] = await write.select().from(proposalSteps).where(eq(proposalSteps.id, id))
    if (isResend(kept, { proposalId: loaded.proposal.id, ...input })) return same({ id })
    if (!isAlive(loaded.state)) throw conflict('proposalClosed')
    if (input.step === 'submitted') await assertReady(write, loaded, input.saveId)
    await take(write, loaded, { id, ...input, safetyCritical: null }, actor.userId, now)
    return created({ id }, { kind: 'proposal', id: loaded.proposal.id, details: { step: input.step } })
  },
})

async function assertReady(write: Write, { proposal, state, head, base }: LoadedProposal, saveId: string) {
  if (!isWritable(state)) throw conflict('proposalClosed')
  if (saveId !== head.id) throw conflict('proposalStale')
  const reasons = await write
    .select()
    .from(proposalReasons)
    .where(eq(proposalReasons.proposalId, proposal.id))
  const unchanged =
    reasonedChanges(base, head.content).length === 0 && sameText(base.text.en, head.content.text.en)
  refuseIf(
    problemIf(unchanged, 'saveId', 'handbook.error.unchanged'),
    problemIf(withoutReason(base, head.content, reasons).length > 0, 'saveId', 'handbook.error.noReason'),
  )
}

/**
 * 专业审校 of a proposal: signed off it becomes the next text of its section; whoever wrote in it may not sign.
 * `PUT /api/proposals/<proposalId>/reviews/<stepId>`.
 */
export const reviewProposal = command('handbook.review', {
  input: ReviewProposalInput,
  load,
  run: async ({ write, actor, now, input, loaded, sent }) => {
    const id = idFrom(sent.params.stepId)
    const [kept] = await write.select().from(proposalSteps).where(eq(proposalSteps.id, id))
    if (isResend(kept, { proposalId: loaded.proposal.id, ...input })) return same({ id })
    if (loaded.authors.includes(actor.userId)) throw forbidden('reviewerIsAuthor')
    if (loaded.state !== 'submitted') throw conflict('proposalClosed')
    if (input.saveId !== loaded.head.id) throw conflict('proposalStale')
    refuseIf(problemIf(input.step === 'returned' && input.note === null, 'note', 'deskForms.error.reason'))
    await take(write, loaded, { id, ...input }, actor.userId, now)
    if (input.step === 'accepted') {
      const { safetyCritical } = input
      await makeVersion(write, loaded, { safetyCritical, reviewer: actor.userId, now })
    }
    return created({ id }, { kind: 'proposal', id: loaded.proposal.id, details: { step: input.step } })
  },
})

async function take(
  write: Write,
  { proposal }: LoadedProposal,
  step: Omit<typeof proposalSteps.$inferInsert, 'proposalId' | 'byUserId' | 'at'>,
  byUserId: string,
  at: number,
) {
  await write.insert(proposalSteps).values({ ...step, proposalId: proposal.id, byUserId, at })
}

/** The text of a proposal as a numbered text of its section. */
export async function makeVersion(
  write: Write,
  { proposal, head }: LoadedProposal,
  given: { safetyCritical: boolean; reviewer: string | null; now: number },
): Promise<string> {
  const [last] = await write
    .select()
    .from(sectionVersions)
    .where(eq(sectionVersions.sectionCode, proposal.sectionCode))
    .orderBy(desc(sectionVersions.versionNo))
    .limit(1)
  const versionNo = (last?.versionNo ?? 0) + 1
  const content = { ...head.content, versionNo }
  const id = newId()
  await write.insert(sectionVersions).values({
    id,
    sectionCode: proposal.sectionCode,
    versionNo,
    content,
    contentHash: contentHash(content),
    reviewedBy: given.reviewer,
    reviewedOn: given.reviewer === null ? null : localDateOf(given.now),
    proposalId: proposal.id,
    safetyCritical: given.safetyCritical,
    createdAt: given.now,
  })
  return id
}

/**
 * Signs a text that nobody has signed, such as one that the product ships: 待专业审校 goes from this text only.
 * `PUT /api/handbook/texts/<versionId>/signature`.
 */
export const signText = command('handbook.review', {
  input: SignTextInput,
  load: async ({ write, params }) => {
    const [row] = await write
      .select()
      .from(sectionVersions)
      .where(eq(sectionVersions.id, params.versionId ?? ''))
    if (!row) throw notFound()
    return row
  },
  run: async ({ write, actor, now, loaded }) => {
    if (loaded.reviewedBy === actor.userId) return same({ id: loaded.id })
    if (loaded.reviewedBy !== null) throw conflict('textSigned')
    if (loaded.proposalId) {
      const { authors } = await loadProposal(write, loaded.proposalId)
      if (authors.includes(actor.userId)) throw forbidden('reviewerIsAuthor')
    }
    await write
      .update(sectionVersions)
      .set({ reviewedBy: actor.userId, reviewedOn: localDateOf(now) })
      .where(eq(sectionVersions.id, loaded.id))
    return created(
      { id: loaded.id },
      { kind: 'sectionVersion', id: loaded.id, details: { section: loaded.sectionCode } },
    )
  },
})
