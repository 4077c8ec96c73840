import { asc, desc, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import { editionSections, editions, proposalReasons, sectionVersions, users } from '#db/schema/index.ts'
import { latest } from '#lib/feedback/rules.ts'
import { grouped } from '#lib/grouped.ts'
import { changesBetween, type PassageChange } from './passages.ts'
import { passageKey } from './proposal-rules.ts'
import type { HandbookLocale, SectionFile } from './schema.ts'

type Reading = Pick<Read, 'select'>

/** A text of a section with its number and signature. */
export interface BookText {
  id: string
  section: string
  versionNo: number
  content: SectionFile
  signature: { name: string; on: string } | null
  safetyCritical: boolean
  proposalId: string | null
}

export interface EditionRow {
  id: string
  code: string
  number: number
  publishedOn: string
  note: string | null
}

/** Why a passage changes. */
export interface Reason {
  passage: string
  themeId: string | null
  words: string | null
}

/** A passage that reads differently, with why; none where only the other language was reasoned about. */
export type ReasonedChange = PassageChange & { reason: Reason | null }

/** Names by user. */
export type Names = ReadonlyMap<string, string>

export const namesOf = async (read: Reading): Promise<Names> =>
  new Map((await read.select({ id: users.id, name: users.name }).from(users)).map(row => [row.id, row.name]))

export const asText = (row: typeof sectionVersions.$inferSelect, names: Names): BookText => ({
  id: row.id,
  section: row.sectionCode,
  versionNo: row.versionNo,
  content: row.content,
  signature:
    row.reviewedBy && row.reviewedOn ? { name: names.get(row.reviewedBy) ?? '', on: row.reviewedOn } : null,
  safetyCritical: row.safetyCritical ?? false,
  proposalId: row.proposalId,
})

/** Every edition that was published, the newest first. */
export async function listEditions(read: Reading): Promise<EditionRow[]> {
  const rows = await read
    .select()
    .from(editions)
    .where(isNotNull(editions.publishedAt))
    .orderBy(desc(editions.number))
  return rows.map(({ id, code, number, publishedOn, note }) => ({
    id,
    code,
    number,
    publishedOn: publishedOn ?? '',
    note,
  }))
}

/** The texts of an edition in printed order. */
async function textsOf(read: Reading, editionId: string): Promise<BookText[]> {
  const rows = await read
    .select({ version: sectionVersions })
    .from(editionSections)
    .innerJoin(sectionVersions, eq(sectionVersions.id, editionSections.sectionVersionId))
    .where(eq(editionSections.editionId, editionId))
    .orderBy(asc(editionSections.sectionCode))
  return rows.map(({ version }) => asText(version, new Map()))
}

/** The reasons that hold, by proposal: the latest per passage. */
export async function reasonsOf(
  read: Reading,
  proposalIds: readonly string[],
): Promise<Map<string, Reason[]>> {
  if (proposalIds.length === 0) return new Map()
  const rows = await read
    .select()
    .from(proposalReasons)
    .where(inArray(proposalReasons.proposalId, [...proposalIds]))
  return new Map(
    [...grouped(rows, row => row.proposalId)].map(([proposalId, own]) => [
      proposalId,
      [...grouped(own, row => row.passage).values()].map(said => {
        const { passage, themeId, words } = latest(said)!
        return { passage, themeId, words }
      }),
    ]),
  )
}

export interface SectionDifference {
  section: string
  title: string
  kind: 'changed' | 'added' | 'removed'
  safetyCritical: boolean
  changes: ReasonedChange[]
}

/** Where two editions differ, section by section, and why: what was said of every text between the two. */
export async function compareEditions(
  read: Reading,
  from: string,
  to: string,
  locale: HandbookLocale,
): Promise<SectionDifference[]> {
  const [before, after] = await Promise.all([textsOf(read, from), textsOf(read, to)])
  const old = new Map(before.map(text => [text.section, text]))
  const now = new Map(after.map(text => [text.section, text]))
  const differing = [...new Set([...old.keys(), ...now.keys()])]
    .filter(section => old.get(section)?.id !== now.get(section)?.id)
    .sort()
  const between = await textsBetween(read, differing, old, now)
  return differing.map(section => {
    const [a, b] = [old.get(section), now.get(section)]
    const steps = between.get(section) ?? []
    const reasons = steps.flatMap(step => step.reasons).reverse()
    return {
      section,
      title: (b ?? a)!.content.text[locale].title,
      kind: a && b ? ('changed' as const) : b ? ('added' as const) : ('removed' as const),
      safetyCritical: steps.some(step => step.safetyCritical),
      changes: a && b ? withReasons(a.content, b.content, reasons, locale) : [],
    }
  })
}

interface TextStep {
  safetyCritical: boolean
  reasons: Reason[]
}

/** What came between two texts of each section, in order. Comparing backwards gives the same steps. */
async function textsBetween(
  read: Reading,
  sections: readonly string[],
  old: ReadonlyMap<string, BookText>,
  now: ReadonlyMap<string, BookText>,
): Promise<Map<string, TextStep[]>> {
  if (sections.length === 0) return new Map()
  const rows = await read
    .select({
      section: sectionVersions.sectionCode,
      versionNo: sectionVersions.versionNo,
      proposalId: sectionVersions.proposalId,
      safetyCritical: sectionVersions.safetyCritical,
    })
    .from(sectionVersions)
    .where(inArray(sectionVersions.sectionCode, [...sections]))
    .orderBy(asc(sectionVersions.versionNo))
  const within = rows.filter(({ section, versionNo }) => {
    const ends = [old.get(section)?.versionNo ?? 0, now.get(section)?.versionNo ?? 0]
    return versionNo > Math.min(...ends) && versionNo <= Math.max(...ends)
  })
  const reasons = await reasonsOf(
    read,
    within.flatMap(({ proposalId }) => proposalId ?? []),
  )
  return new Map(
    [...grouped(within, row => row.section)].map(([section, steps]) => [
      section,
      steps.map(({ proposalId, safetyCritical }) => ({
        safetyCritical: safetyCritical ?? false,
        reasons: reasons.get(proposalId ?? '') ?? [],
      })),
    ]),
  )
}

/** Reasons are tied to Chinese passages; the English of a passage has the reason of the same place. */
export function withReasons(
  before: SectionFile,
  after: SectionFile,
  reasons: readonly Reason[],
  locale: HandbookLocale,
): ReasonedChange[] {
  const chinese = changesBetween(before.text['zh-CN'], after.text['zh-CN']).map(change => ({
    ...change,
    reason: reasons.find(({ passage }) => passage === passageKey(change)) ?? null,
  }))
  if (locale === 'zh-CN') return chinese
  return changesBetween(before.text[locale], after.text[locale]).map(change => ({
    ...change,
    reason:
      chinese.find(({ passage }) => passage.part === change.passage.part && passage.n === change.passage.n)
        ?.reason ?? null,
  }))
}
