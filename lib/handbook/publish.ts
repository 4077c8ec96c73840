import { and, asc, desc, eq, isNotNull } from 'drizzle-orm'
import type { Read, Write } from '#db/client.ts'
import { editionSections, editions, proposalSteps, proposals, sectionVersions } from '#db/schema/index.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { command, created, same } from '#lib/command.ts'
import { conflict } from '#lib/errors.ts'
import { newId } from '#lib/ids.ts'
import { idFrom, isResend } from '#lib/resend.ts'
import { sealEdition, unpublished } from './first-edition.ts'
import { findProposal } from './proposal-loaded.ts'
import { needsReview } from './proposal-rules.ts'
import { PublishEditionInput } from './proposal-schema.ts'
import { makeVersion } from './proposal-steps.ts'

type Version = typeof sectionVersions.$inferSelect

/** The sections of the edition that holds, by code; empty before the first. */
async function currentTexts(read: Pick<Read, 'select'>) {
  const [edition] = await read
    .select()
    .from(editions)
    .where(isNotNull(editions.publishedAt))
    .orderBy(desc(editions.number))
    .limit(1)
  if (!edition) return { edition: undefined, texts: new Map<string, Version>() }
  const rows = await read
    .select({ version: sectionVersions })
    .from(editionSections)
    .innerJoin(sectionVersions, eq(sectionVersions.id, editionSections.sectionVersionId))
    .where(eq(editionSections.editionId, edition.id))
  return { edition, texts: new Map(rows.map(({ version }) => [version.sectionCode, version])) }
}

/** The texts that an edition made now would bring: newer than the ones that hold, signed where that is needed. */
export async function waitingTexts(read: Pick<Read, 'select'>) {
  const { edition, texts } = await currentTexts(read)
  const all = await read
    .select()
    .from(sectionVersions)
    .orderBy(asc(sectionVersions.sectionCode), asc(sectionVersions.versionNo))
  const newest = new Map(
    all
      .filter(row => row.reviewedBy !== null || !needsReview(row.sectionCode))
      .map(row => [row.sectionCode, row]),
  )
  const waiting = [...newest.values()].filter(
    row => row.versionNo > (texts.get(row.sectionCode)?.versionNo ?? 0),
  )
  return { edition, texts, waiting }
}

/**
 * 出版: makes the next edition from the texts that hold and those that are ready, and publishes it. From then on the
 * database itself refuses any change. `PUT /api/editions/<editionId>`.
 */
export const publishEdition = command('handbook.publish', {
  input: PublishEditionInput,
  load: async () => null,
  run: async ({ write, actor, now, input, sent }) => {
    const id = idFrom(sent.params.editionId)
    const [kept] = await write.select().from(editions).where(eq(editions.id, id))
    if (isResend(kept, { note: input.note })) return same({ id, code: kept.code })
    await takeFirstChapter(write, actor.userId, now)
    const { edition, texts, waiting } = await waitingTexts(write)
    if (waiting.length === 0) throw conflict('editionEmpty')
    const publishedOn = localDateOf(now)
    const row = {
      id,
      code: await nextCode(write, publishedOn.slice(0, 'YYYY'.length)),
      number: (edition?.number ?? 0) + 1,
      publishedOn,
      publishedAt: now,
      note: input.note,
      publishedBy: actor.userId,
      createdAt: now,
    }
    await write.insert(editions).values(unpublished(row))
    const next = new Map([...texts, ...waiting.map(version => [version.sectionCode, version] as const)])
    await write.insert(editionSections).values(
      [...next].map(([sectionCode, version]) => ({
        editionId: id,
        sectionCode,
        sectionVersionId: version.id,
      })),
    )
    await sealEdition(write, row)
    return created(
      { id, code: row.code },
      { kind: 'edition', id, details: { code: row.code, sections: waiting.length } },
    )
  },
})

/** Chapter 1 is not medical: what is submitted there goes in without a signature, and says so (待专业审校). */
async function takeFirstChapter(write: Write, byUserId: string, now: number) {
  const rows = await write.select().from(proposals)
  for (const { id, sectionCode } of rows) {
    if (needsReview(sectionCode)) continue
    const proposal = await findProposal(write, id)
    if (proposal?.state !== 'submitted') continue
    await write.insert(proposalSteps).values({
      id: newId(),
      proposalId: id,
      saveId: proposal.head.id,
      step: 'accepted',
      note: null,
      safetyCritical: false,
      byUserId,
      at: now,
    })
    await makeVersion(write, proposal, { safetyCritical: false, reviewer: null, now })
  }
}

/** `2026-2` is the second edition of 2026 (domain.md E3). */
async function nextCode(write: Write, year: string): Promise<string> {
  const rows = await write
    .select({ code: editions.code })
    .from(editions)
    .where(and(isNotNull(editions.publishedAt)))
  const numbers = rows
    .filter(({ code }) => code.startsWith(`${year}-`))
    .map(({ code }) => Number(code.slice('YYYY-'.length)))
  return `${year}-${Math.max(0, ...numbers) + 1}`
}
