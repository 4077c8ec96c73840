import { and, desc, eq, isNotNull, lt } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import { editions } from '#db/schema/index.ts'
import { compareEditions, type SectionDifference } from './queries-editions.ts'
import type { HandbookLocale } from './schema.ts'

/** What an edition changed since the one before it. */
export interface EditionNotes {
  before: { number: number; code: string }
  /** What was written about the edition when it was published. */
  words: string | null
  sections: SectionDifference[]
}

/** Undefined for the first edition. Reasons are those given in the proposals that became its texts. */
export async function findEditionNotes(
  read: Pick<Read, 'select'>,
  edition: { id: string; number: number },
  locale: HandbookLocale,
): Promise<EditionNotes | undefined> {
  const [before] = await read
    .select({ id: editions.id, number: editions.number, code: editions.code })
    .from(editions)
    .where(and(isNotNull(editions.publishedAt), lt(editions.number, edition.number)))
    .orderBy(desc(editions.number))
    .limit(1)
  if (!before) return undefined
  const [own] = await read.select({ note: editions.note }).from(editions).where(eq(editions.id, edition.id))
  return {
    before,
    words: own?.note ?? null,
    sections: await compareEditions(read, before.id, edition.id, locale),
  }
}
