import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { eq } from 'drizzle-orm'
import type { Write } from '#db/client.ts'
import { sections } from '#db/content/handbook/sections/index.ts'
import { editionSections, editions, sectionVersions } from '#db/schema/index.ts'
import type { LocalDate } from '#lib/calendar/dates.ts'
import type { SectionFile } from './schema.ts'

export interface FirstEdition {
  id: string
  publishedOn: LocalDate
  /** UTC milliseconds. */
  publishedAt: number
  /** Makes the ids of the section versions. */
  newId: () => string
}

interface EditionRows {
  edition: typeof editions.$inferInsert
  versions: (typeof sectionVersions.$inferInsert)[]
  contents: (typeof editionSections.$inferInsert)[]
}

/** What tells two texts of a section apart. */
export const contentHash = (content: SectionFile): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(content))))

/** Edition 1 of the year in which it appears, `2026-1` (domain.md E3). */
const firstCode = (publishedOn: LocalDate): string => `${publishedOn.slice(0, 'YYYY'.length)}-1`

/**
 * The shipped text as edition 1: every section that has its text, nobody has signed any of it yet (待专业审校).
 * A section without text is in no edition.
 */
export function firstEditionRows(first: FirstEdition): EditionRows {
  const versions = sections.map(content => ({
    id: first.newId(),
    sectionCode: content.code,
    versionNo: content.versionNo,
    content,
    contentHash: contentHash(content),
    reviewedBy: null,
    reviewedOn: null,
    proposalId: null,
    safetyCritical: false,
    createdAt: first.publishedAt,
  }))
  return {
    edition: {
      id: first.id,
      code: firstCode(first.publishedOn),
      number: 1,
      publishedOn: first.publishedOn,
      publishedAt: first.publishedAt,
      note: null,
      publishedBy: null,
      createdAt: first.publishedAt,
    },
    versions,
    contents: versions.map(({ id, sectionCode }) => ({
      editionId: first.id,
      sectionCode,
      sectionVersionId: id,
    })),
  }
}

type EditionRow = typeof editions.$inferInsert

/** An edition before its sections are in it: a published one takes none (migration `sealed_editions`). */
export const unpublished = (edition: EditionRow): EditionRow => ({
  ...edition,
  publishedOn: null,
  publishedAt: null,
})

/** Publishes an edition that has its sections. From then on nothing in it can change. */
export const sealEdition = (write: Pick<Write, 'update'>, edition: EditionRow) =>
  write
    .update(editions)
    .set({ publishedOn: edition.publishedOn, publishedAt: edition.publishedAt })
    .where(eq(editions.id, edition.id))

/** Publishes the shipped text, in an installation that is being set up. */
export async function publishFirstEdition(write: Write, first: FirstEdition): Promise<void> {
  const { edition, versions, contents } = firstEditionRows(first)
  await write.insert(editions).values(unpublished(edition))
  await write.insert(sectionVersions).values(versions)
  await write.insert(editionSections).values(contents)
  await sealEdition(write, edition)
}
