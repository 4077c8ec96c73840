import { and, desc, eq, ne } from 'drizzle-orm'
import type { Write } from '#db/client.ts'
import { proposalEditors, proposalSaves, proposals, sectionVersions, users } from '#db/schema/index.ts'
import { changed, command, created, refused, same } from '#lib/command.ts'
import { conflict, notFound } from '#lib/errors.ts'
import { problemIf, refuseIf } from '#lib/problems.ts'
import { idFrom, sameContent } from '#lib/resend.ts'
import { findProposal, loadProposal } from './proposal-loaded.ts'
import { isAlive, isWritable, withIdentity } from './proposal-rules.ts'
import { PresenceInput, SaveProposalInput } from './proposal-schema.ts'

/**
 * Takes one text of a proposal. `PUT /api/proposals/<proposalId>/saves/<saveId>`; the first one begins it. A text that
 * was written on an older one is kept beside and answered with 409 and the newer one: nothing is lost.
 */
export const saveProposal = command('handbook.draft', {
  input: SaveProposalInput,
  load: async ({ write, params }) => (await findProposal(write, idFrom(params.proposalId))) ?? null,
  run: async ({ write, actor, now, input, loaded, sent }) => {
    const id = idFrom(sent.params.saveId)
    const proposalId = idFrom(sent.params.proposalId)
    const [kept] = await write.select().from(proposalSaves).where(eq(proposalSaves.id, id))
    const base = loaded?.base ?? (await newestText(write, input.content.code)).content
    refuseIf(problemIf(input.content.code !== base.code, 'content.code', 'deskForms.error.choose'))
    const content = withIdentity(input.content, base)
    if (kept) {
      if (!sameContent(kept.content, content)) throw conflict('deskForms.error.otherContent')
      return same({ saveId: id })
    }
    const row = { id, proposalId, basedOn: input.basedOn, content, byUserId: actor.userId, at: now }
    if (!loaded) {
      await beginProposal(write, { proposalId, section: content.code, by: actor.userId, now })
      await write.insert(proposalSaves).values({ ...row, basedOn: null, disposition: 'accepted' })
      await seen(write, proposalId, actor.userId, now)
      return created({ saveId: id }, { kind: 'proposal', id: proposalId, details: { section: content.code } })
    }
    if (!isWritable(loaded.state)) throw conflict('proposalClosed')
    await seen(write, proposalId, actor.userId, now)
    if (input.basedOn !== loaded.head.id) {
      await write.insert(proposalSaves).values({ ...row, disposition: 'conflict' })
      const [by] = await write.select().from(users).where(eq(users.id, loaded.head.byUserId))
      return refused(
        conflict('proposalStale', {
          head: {
            saveId: loaded.head.id,
            content: loaded.head.content,
            by: by?.name ?? '',
            at: loaded.head.at,
          },
        }),
        { kind: 'proposal', id: proposalId, details: { kept: id } },
      )
    }
    await write.insert(proposalSaves).values({ ...row, disposition: 'accepted' })
    return changed({ saveId: id }, { kind: 'proposal', id: proposalId })
  },
})

/** The text of a section that a new proposal starts from: the newest there is. */
async function newestText(write: Write, section: string) {
  const [row] = await write
    .select()
    .from(sectionVersions)
    .where(eq(sectionVersions.sectionCode, section))
    .orderBy(desc(sectionVersions.versionNo))
    .limit(1)
  if (!row) throw notFound()
  return row
}

async function beginProposal(
  write: Write,
  { proposalId, section, by, now }: { proposalId: string; section: string; by: string; now: number },
) {
  const others = await write.select().from(proposals).where(eq(proposals.sectionCode, section))
  for (const { id } of others) {
    const other = await loadProposal(write, id)
    if (isAlive(other.state)) throw conflict('proposalThere', { proposalId: id })
  }
  const base = await newestText(write, section)
  await write
    .insert(proposals)
    .values({ id: proposalId, sectionCode: section, baseVersionId: base.id, byUserId: by, at: now })
}

async function seen(write: Write, proposalId: string, userId: string, now: number) {
  await write
    .insert(proposalEditors)
    .values({ proposalId, userId, lastSeenAt: now })
    .onConflictDoUpdate({
      target: [proposalEditors.proposalId, proposalEditors.userId],
      set: { lastSeenAt: now },
    })
}

/** So long after the last sign of life somebody is still called an editor. */
const STILL_HERE_MS = 60_000

/** Says that somebody has the editor open, and hears who else has. `PUT /api/proposals/<proposalId>/presence`. */
export const beThere = command('handbook.draft', {
  input: PresenceInput,
  load: ({ write, params }) => loadProposal(write, idFrom(params.proposalId)),
  run: async ({ write, actor, now, loaded }) => {
    const { proposal, head } = loaded
    await seen(write, proposal.id, actor.userId, now)
    const rows = await write
      .select({ name: users.name, lastSeenAt: proposalEditors.lastSeenAt })
      .from(proposalEditors)
      .innerJoin(users, eq(users.id, proposalEditors.userId))
      .where(and(eq(proposalEditors.proposalId, proposal.id), ne(proposalEditors.userId, actor.userId)))
    return same({
      head: head.id,
      others: rows.filter(({ lastSeenAt }) => now - lastSeenAt < STILL_HERE_MS).map(({ name }) => name),
    })
  },
})
