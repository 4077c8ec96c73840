import { and, count, desc, eq, isNotNull, lt } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import { acknowledgements, editionSections, editions, sectionVersions } from '#db/schema/index.ts'
import { type ToldTheme, tellThemes } from '#lib/feedback/queries.ts'
import { compareEditions, type ReasonedChange } from './queries-editions.ts'
import type { HandbookLocale } from './schema.ts'

/** What an edition changed in a section, and why, as everybody may read it. */
export interface SectionNews {
  /** The edition that it is compared with. */
  before: { number: number; code: string }
  safetyCritical: boolean
  changes: ReasonedChange[]
  themes: Map<string, ToldTheme>
}

interface Asked {
  read: Read
  now: number
  edition: { id: string; number: number }
  section: string
  locale: HandbookLocale
}

/** Undefined when this edition left the section as it was. */
export async function findNews(asked: Asked): Promise<SectionNews | undefined> {
  const { read, now, edition, section, locale } = asked
  const [before] = await read
    .select({ id: editions.id, number: editions.number, code: editions.code })
    .from(editions)
    .where(and(isNotNull(editions.publishedAt), lt(editions.number, edition.number)))
    .orderBy(desc(editions.number))
    .limit(1)
  if (!before) return undefined
  const differences = await compareEditions(read, before.id, edition.id, locale)
  const own = differences.find(one => one.section === section)
  if (own?.kind !== 'changed') return undefined
  const { safetyCritical, changes } = own
  const themes = await tellThemes(
    read,
    changes.flatMap(({ reason }) => reason?.themeId ?? []),
    now,
  )
  return { before, safetyCritical, changes, themes }
}

/** How many sections of an edition are signed: the one thing in it that may still change. */
export async function countSigned(read: Pick<Read, 'select'>, editionId: string): Promise<number> {
  const [row] = await read
    .select({ signed: count(sectionVersions.reviewedOn) })
    .from(editionSections)
    .innerJoin(sectionVersions, eq(sectionVersions.id, editionSections.sectionVersionId))
    .where(eq(editionSections.editionId, editionId))
  return row?.signed ?? 0
}

/** The text of a section in an edition when it changed where it matters for safety. */
export async function findCriticalText(read: Pick<Read, 'select'>, editionId: string, section: string) {
  const [row] = await read
    .select({ id: sectionVersions.id })
    .from(editionSections)
    .innerJoin(sectionVersions, eq(sectionVersions.id, editionSections.sectionVersionId))
    .where(
      and(
        eq(editionSections.editionId, editionId),
        eq(editionSections.sectionCode, section),
        eq(sectionVersions.safetyCritical, true),
      ),
    )
  return row?.id
}

/** Whether a device has said 我已看过 of a text. */
export async function hasSeen(
  read: Pick<Read, 'select'>,
  sectionVersionId: string,
  deviceKey: string | null,
): Promise<boolean> {
  if (deviceKey === null) return false
  const rows = await read
    .select({ id: acknowledgements.id })
    .from(acknowledgements)
    .where(
      and(eq(acknowledgements.sectionVersionId, sectionVersionId), eq(acknowledgements.deviceKey, deviceKey)),
    )
  return rows.length > 0
}
