import { asc, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import {
  editionSections,
  editions,
  feedback,
  feedbackDecisions,
  feedbackThemings,
  proposalReasons,
  sectionVersions,
} from '#db/schema/index.ts'
import type { LocalDate } from '#lib/calendar/dates.ts'
import { grouped } from '#lib/grouped.ts'
import { latest } from './rules.ts'
import type { Decision } from './schema.ts'

type Reading = Pick<Read, 'select'>

/** Where a theme was written into the book: the first edition that has it, and the section. */
export interface Written {
  number: number
  section: string
  publishedOn: LocalDate
}

/** A sentence of a family with what became of it. */
export interface Answer {
  id: string
  householdId: string
  words: string
  onDate: LocalDate
  section: string | null
  decision: Decision | null
  reason: string | null
  written: Written[]
}

/** What families said and were answered, the newest first. The caller has seen that it may ask about them. */
export async function listAnswers(read: Reading, householdIds: readonly string[]): Promise<Answer[]> {
  if (householdIds.length === 0) return []
  const rows = await read
    .select()
    .from(feedback)
    .where(inArray(feedback.householdId, [...householdIds]))
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const decisions = await read
    .select()
    .from(feedbackDecisions)
    .where(inArray(feedbackDecisions.feedbackId, ids))
  const themings = await read.select().from(feedbackThemings).where(inArray(feedbackThemings.feedbackId, ids))
  const held = grouped(decisions, row => row.feedbackId)
  const gathered = grouped(themings, row => row.feedbackId)
  const themeOf = (id: string) => latest(gathered.get(id) ?? [])?.themeId ?? null
  const written = await writtenByTheme(read)
  return rows
    .map(row => {
      const decision = latest(held.get(row.id) ?? [])
      return {
        id: row.id,
        householdId: row.householdId ?? '',
        words: row.words,
        onDate: row.onDate,
        section: row.sectionCode,
        decision: decision?.decision ?? null,
        reason: decision?.reason ?? null,
        written: written.get(themeOf(row.id) ?? '') ?? [],
      }
    })
    .sort((a, b) => b.onDate.localeCompare(a.onDate))
}

/** Where each theme was written into a published edition, by theme: once per section, the first edition. */
export async function writtenByTheme(read: Reading): Promise<Map<string, Written[]>> {
  const reasons = await read
    .select()
    .from(proposalReasons)
    .where(
      inArray(
        proposalReasons.proposalId,
        read
          .select({ id: sectionVersions.proposalId })
          .from(sectionVersions)
          .where(isNotNull(sectionVersions.proposalId)),
      ),
    )
  const holding = [...grouped(reasons, row => `${row.proposalId} ${row.passage}`).values()].flatMap(
    said => latest(said) ?? [],
  )
  if (holding.length === 0) return new Map()
  const places = await read
    .select({
      proposalId: sectionVersions.proposalId,
      section: sectionVersions.sectionCode,
      number: editions.number,
      publishedOn: editions.publishedOn,
    })
    .from(sectionVersions)
    .innerJoin(editionSections, eq(editionSections.sectionVersionId, sectionVersions.id))
    .innerJoin(editions, eq(editions.id, editionSections.editionId))
    .where(
      inArray(
        sectionVersions.proposalId,
        holding.map(({ proposalId }) => proposalId),
      ),
    )
    .orderBy(asc(editions.number))
  const found = new Map<string, Written[]>()
  for (const { themeId, proposalId } of holding) {
    if (!themeId) continue
    const first = places.find(place => place.proposalId === proposalId && place.publishedOn !== null)
    const own = found.get(themeId) ?? []
    if (!first || own.some(({ section }) => section === first.section)) continue
    const { number, section, publishedOn } = first
    found.set(themeId, [...own, { number, section, publishedOn: publishedOn ?? '' }])
  }
  return found
}
