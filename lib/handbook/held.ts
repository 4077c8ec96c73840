import { and, desc, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import { editionSections, editions, handbookDistributions } from '#db/schema/index.ts'
import type { LocalDate } from '#lib/calendar/dates.ts'
import { heldNumber } from './handout-rules.ts'
import { isBook, paperOf, stands } from './queries-handouts.ts'

type Asking = Pick<Read, 'select'>

/** The paper handbook that a family holds, against the newest published one. */
export interface HeldHandbook {
  held: { number: number; code: string; onDate: LocalDate } | null
  current: { number: number; code: string } | null
  /** Codes of the sections that read differently in the newest edition and were not given anew. */
  changed: string[]
}

/** Which edition a household was given last (domain.md E3). The caller has seen that it may ask. */
export async function findHeldHandbook(read: Asking, householdId: string): Promise<HeldHandbook> {
  const [given] = await read
    .select({ edition: editions, onDate: handbookDistributions.onDate })
    .from(handbookDistributions)
    .innerJoin(editions, eq(editions.id, handbookDistributions.editionId))
    .where(and(eq(handbookDistributions.householdId, householdId), isBook, stands))
    .orderBy(desc(handbookDistributions.onDate), desc(handbookDistributions.at))
    .limit(1)
  const [newest] = await read
    .select()
    .from(editions)
    .where(isNotNull(editions.publishedAt))
    .orderBy(desc(editions.publishedAt))
    .limit(1)
  const current = newest ? { number: newest.number, code: newest.code } : null
  if (!given) return { held: null, current, changed: [] }
  const { number, code } = given.edition
  const held = { number, code, onDate: given.onDate }
  if (!newest || newest.id === given.edition.id) return { held, current, changed: [] }
  const paper = (await paperOf(read, [householdId])).get(householdId) ?? []
  const changed = await changedSections(read, given.edition.id, newest.id)
  return { held, current, changed: changed.filter(code => (heldNumber(paper, code) ?? 0) < newest.number) }
}

async function changedSections(read: Asking, from: string, to: string): Promise<string[]> {
  const rows = await read
    .select()
    .from(editionSections)
    .where(inArray(editionSections.editionId, [from, to]))
  const before = new Map(
    rows.filter(({ editionId }) => editionId === from).map(row => [row.sectionCode, row.sectionVersionId]),
  )
  return rows
    .filter(row => row.editionId === to && before.get(row.sectionCode) !== row.sectionVersionId)
    .map(({ sectionCode }) => sectionCode)
    .sort()
}
