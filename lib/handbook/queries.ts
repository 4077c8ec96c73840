import { and, asc, desc, eq, isNotNull, lte } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import { editionSections, editions, sectionVersions } from '#db/schema/index.ts'
import { notFound } from '#lib/errors.ts'
import type { SectionFile } from './schema.ts'

/** An edition as a reader meets it. */
export interface Edition {
  id: string
  code: string
  number: number
  publishedOn: string
}

/** A section in an edition; `reviewedOn` empty means 待专业审校. */
export interface EditionSection {
  code: string
  versionNo: number
  reviewedOn: string | null
  content: SectionFile
}

/** What a handbook query needs: everybody may read, so no actor. */
interface Reading {
  read: Pick<Read, 'select'>
  now: number
}

const published = (now: number) => and(isNotNull(editions.publishedAt), lte(editions.publishedAt, now))

const asEdition = (row: typeof editions.$inferSelect): Edition => ({
  id: row.id,
  code: row.code,
  number: row.number,
  publishedOn: row.publishedOn ?? '',
})

/** The edition that holds now; undefined before the first is published. */
export async function findCurrentEdition({ read, now }: Reading): Promise<Edition | undefined> {
  const [row] = await read
    .select()
    .from(editions)
    .where(published(now))
    .orderBy(desc(editions.publishedAt), desc(editions.number))
    .limit(1)
  return row && asEdition(row)
}

/** A published edition by its code, such as `2026-1`. Throws NotFound. */
export async function getEdition({ read, now }: Reading, code: string): Promise<Edition> {
  const [row] = await read
    .select()
    .from(editions)
    .where(and(eq(editions.code, code), published(now)))
    .limit(1)
  if (!row) throw notFound()
  return asEdition(row)
}

/** Every section of an edition in printed order. A section without text is not in an edition. */
export async function listSections(
  { read }: Pick<Reading, 'read'>,
  editionId: string,
): Promise<EditionSection[]> {
  const rows = await read
    .select({ version: sectionVersions })
    .from(editionSections)
    .innerJoin(sectionVersions, eq(sectionVersions.id, editionSections.sectionVersionId))
    .where(eq(editionSections.editionId, editionId))
    .orderBy(asc(editionSections.sectionCode))
  return rows.map(({ version }) => ({
    code: version.sectionCode,
    versionNo: version.versionNo,
    reviewedOn: version.reviewedOn,
    content: version.content,
  }))
}
