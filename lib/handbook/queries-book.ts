import { and, desc, eq } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import { proposalSaves, proposals } from '#db/schema/index.ts'
import type { Actor } from '#lib/access/actor.ts'
import { authorize } from '#lib/access/policy.ts'
import { notFound } from '#lib/errors.ts'
import { findProposal } from './proposal-loaded.ts'
import { isAlive, needsReview, type ProposalState, type ProposalStep } from './proposal-rules.ts'
import { waitingTexts } from './publish.ts'
import {
  asText,
  type BookText,
  type EditionRow,
  listEditions,
  type Names,
  namesOf,
  type ReasonedChange,
  reasonsOf,
  withReasons,
} from './queries-editions.ts'
import { type Readers, readersOfEditions, readersOfSections } from './readings.ts'
import type { SectionFile } from './schema.ts'

interface Asking {
  read: Read
  actor: Actor | null
}

export interface ProposalView {
  id: string
  section: string
  state: ProposalState
  base: SectionFile
  head: { saveId: string; content: SectionFile; by: string; at: number }
  authors: string[]
  steps: { step: ProposalStep; by: string; at: number; note: string | null }[]
  startedBy: string
  startedAt: number
  /** Chinese passages that read differently, with the reason where one was given. */
  changes: ReasonedChange[]
  /** English passages that read differently. */
  changesInEnglish: ReasonedChange[]
  /** Texts that were written on an older one and kept beside, the newest first. */
  beside: { saveId: string; content: SectionFile; by: string; at: number }[]
}

export interface Book {
  editions: EditionRow[]
  texts: BookText[]
  /** The proposal that is being written or reviewed, by section. */
  live: Map<string, { id: string; state: ProposalState }>
  /** Texts that the next edition would bring. */
  coming: Coming[]
  /** Who opened any section, by edition id. */
  readers: Map<string, Readers>
  /** Who opened a section of the edition that holds, by its code. */
  sectionReaders: Map<string, Readers>
}

/** A text on its way into the next edition: signed, or of the first chapter and submitted. */
export type Coming = Pick<BookText, 'section' | 'content' | 'safetyCritical'>

/** The book as those see it who make it. Throws 401 and 403. */
export async function getBook({ read, actor }: Asking): Promise<Book> {
  authorize(actor, 'handbook.draft')
  const names = await namesOf(read)
  const { edition, texts, waiting } = await waitingTexts(read)
  const live = new Map<string, { id: string; state: ProposalState }>()
  const unsigned: Coming[] = []
  for (const { id, sectionCode } of await read.select().from(proposals)) {
    const proposal = await findProposal(read, id)
    if (!proposal || !isAlive(proposal.state)) continue
    live.set(sectionCode, { id, state: proposal.state })
    if (proposal.state === 'submitted' && !needsReview(sectionCode))
      unsigned.push({ section: sectionCode, content: proposal.head.content, safetyCritical: false })
  }
  return {
    editions: await listEditions(read),
    readers: await readersOfEditions(read),
    sectionReaders: edition ? await readersOfSections(read, edition.id) : new Map(),
    texts: [...texts.values()]
      .map(row => asText(row, names))
      .sort((a, b) => a.section.localeCompare(b.section)),
    live,
    coming: [...waiting.map(row => asText(row, names)), ...unsigned].sort((a, b) =>
      a.section.localeCompare(b.section),
    ),
  }
}

export interface SectionInWork {
  /** The text in the edition that holds. */
  current: BookText
  /** Signed off and not published yet. */
  waiting: BookText | undefined
  edition: EditionRow
  proposal: ProposalView | undefined
}

/** One section for those who make it: the text that holds and what is becoming of it. Throws NotFound. */
export async function getSectionInWork({ read, actor }: Asking, section: string): Promise<SectionInWork> {
  authorize(actor, 'handbook.draft')
  const names = await namesOf(read)
  const { edition, texts, waiting } = await waitingTexts(read)
  const current = texts.get(section)
  const [row] = await listEditions(read)
  if (!current || !edition || !row) throw notFound()
  const next = waiting.find(({ sectionCode }) => sectionCode === section)
  return {
    current: asText(current, names),
    waiting: next && asText(next, names),
    edition: row,
    proposal: await newestProposal(read, section, names, next?.proposalId ?? null),
  }
}

async function newestProposal(read: Read, section: string, names: Names, waiting: string | null) {
  const rows = await read
    .select()
    .from(proposals)
    .where(eq(proposals.sectionCode, section))
    .orderBy(desc(proposals.at), desc(proposals.id))
  for (const { id } of rows) {
    const view = await viewOf(read, id, names)
    if (isAlive(view.state) || id === waiting) return view
  }
  return undefined
}

async function viewOf(read: Read, id: string, names: Names): Promise<ProposalView> {
  const found = await findProposal(read, id)
  if (!found) throw notFound()
  const { proposal, base, head, steps, state, authors } = found
  const reasons = (await reasonsOf(read, [id])).get(id) ?? []
  return {
    id,
    section: proposal.sectionCode,
    state,
    base,
    head: { saveId: head.id, content: head.content, by: names.get(head.byUserId) ?? '', at: head.at },
    authors,
    steps: steps.map(({ step, byUserId, at, note }) => ({ step, by: names.get(byUserId) ?? '', at, note })),
    startedBy: names.get(proposal.byUserId) ?? '',
    startedAt: proposal.at,
    changes: withReasons(base, head.content, reasons, 'zh-CN'),
    changesInEnglish: withReasons(base, head.content, reasons, 'en'),
    beside: (await keptBeside(read, id)).map(row => ({ ...row, by: names.get(row.by) ?? '' })),
  }
}

const keptBeside = (read: Read, proposalId: string) =>
  read
    .select({
      saveId: proposalSaves.id,
      content: proposalSaves.content,
      by: proposalSaves.byUserId,
      at: proposalSaves.at,
    })
    .from(proposalSaves)
    .where(and(eq(proposalSaves.proposalId, proposalId), eq(proposalSaves.disposition, 'conflict')))
    .orderBy(desc(proposalSaves.at), desc(proposalSaves.id))
