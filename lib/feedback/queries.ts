import { and, asc, desc, eq, inArray, ne, or } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import {
  caregivers,
  feedback,
  feedbackDecisions,
  feedbackThemes,
  feedbackThemings,
  householdMembers,
  households,
  users,
} from '#db/schema/index.ts'
import type { Actor } from '#lib/access/actor.ts'
import { authorize } from '#lib/access/policy.ts'
import { visibleHouseholds } from '#lib/access/scope.ts'
import { type LocalDate, localDateOf } from '#lib/calendar/dates.ts'
import { grouped } from '#lib/grouped.ts'
import { latest } from './rules.ts'
import type { Decision, Kind, Source } from './schema.ts'

export { type Heard, listHeard } from './queries-heard.ts'

interface Asking {
  read: Read
  actor: Actor | null
  now: number
}

/** One sentence as it was said. `family` only for those who may know it. */
export interface Sentence {
  id: string
  source: Source
  section: string | null
  editionId: string | null
  kind: Kind
  words: string
  onDate: LocalDate
  at: number
  family: { householdId: string; caregiver: string } | null
  /** Came from a family that this person may not know. */
  fromFamily: boolean
  themeId: string | null
}

/** What was decided about a theme, why, by whom. */
export interface ThemeDecision {
  decision: Decision
  reason: string | null
  by: string
  at: number
}

export interface Theme {
  id: string
  title: string
  at: number
  sentences: Sentence[]
  /** The sections that its sentences are about, the most named first. */
  sections: string[]
  decision: ThemeDecision | null
}

export interface Inbox {
  /** Not gathered yet, newest first. */
  loose: Sentence[]
  /** Undecided and pending first, then the newest. */
  themes: Theme[]
}

/** Everything that was said with words, and the themes (issue “The loop”). Throws 401 and 403. */
export async function listInbox(ctx: Asking): Promise<Inbox> {
  authorize(ctx.actor, 'feedback.read')
  const sentences = await listSentences(ctx)
  const themes = await listThemes(ctx, sentences)
  return { loose: sentences.filter(({ themeId }) => themeId === null), themes }
}

async function listSentences(ctx: Asking): Promise<Sentence[]> {
  const rows = await ctx.read
    .select()
    .from(feedback)
    .where(or(ne(feedback.kind, 'understood'), ne(feedback.words, '')))
    .orderBy(desc(feedback.onDate), desc(feedback.at), desc(feedback.id))
  const themings = await ctx.read.select().from(feedbackThemings)
  const byFeedback = grouped(themings, row => row.feedbackId)
  const names = await familiesOf(
    ctx,
    rows.flatMap(row => row.householdId ?? []),
  )
  return rows
    .filter(row => row.words !== '')
    .map(row => ({
      id: row.id,
      source: row.source,
      section: row.sectionCode,
      editionId: row.editionId,
      kind: row.kind as Kind,
      words: row.words,
      onDate: row.onDate,
      at: row.at,
      family: (row.householdId && names.get(row.householdId)) || null,
      fromFamily: row.householdId !== null,
      themeId: latest(byFeedback.get(row.id) ?? [])?.themeId ?? null,
    }))
}

/** Names of the families that the actor may see, by household. */
async function familiesOf({ read, actor, now }: Asking, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, { householdId: string; caregiver: string }>()
  const rows = await read
    .select({ householdId: householdMembers.householdId, caregiver: caregivers.name })
    .from(householdMembers)
    .innerJoin(households, eq(households.id, householdMembers.householdId))
    .innerJoin(caregivers, eq(caregivers.id, householdMembers.caregiverId))
    .where(
      and(
        inArray(householdMembers.householdId, [...new Set(ids)]),
        eq(householdMembers.standing, 'primary'),
        visibleHouseholds(read, actor, localDateOf(now)),
      ),
    )
    .orderBy(asc(householdMembers.since), asc(householdMembers.createdAt))
  return new Map(rows.map(row => [row.householdId, row]))
}

async function listThemes({ read }: Asking, sentences: readonly Sentence[]): Promise<Theme[]> {
  const rows = await read.select().from(feedbackThemes)
  const decisions = await read
    .select({ decision: feedbackDecisions, by: users.name })
    .from(feedbackDecisions)
    .innerJoin(users, eq(users.id, feedbackDecisions.byUserId))
  const byTheme = grouped(decisions, ({ decision }) => decision.themeId ?? '')
  const members = grouped(sentences, ({ themeId }) => themeId ?? '')
  const themes = rows.map((row): Theme => {
    const own = byTheme.get(row.id) ?? []
    const held = latest(own.map(({ decision, by }) => ({ ...decision, by })))
    const said = members.get(row.id) ?? []
    return {
      id: row.id,
      title: row.title,
      at: row.at,
      sentences: said,
      sections: sectionsOf(said),
      decision: held ? { decision: held.decision, reason: held.reason, by: held.by, at: held.at } : null,
    }
  })
  const waits = ({ decision }: Theme) => (decision === null ? 0 : decision.decision === 'pending' ? 1 : 2)
  return themes
    .filter(({ sentences: said }) => said.length > 0)
    .sort((a, b) => waits(a) - waits(b) || b.sentences.length - a.sentences.length || b.at - a.at)
}

function sectionsOf(sentences: readonly Sentence[]): string[] {
  const counts = new Map<string, number>()
  for (const { section } of sentences) if (section) counts.set(section, (counts.get(section) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || a.localeCompare(b)).map(([code]) => code)
}

/** How many readers tapped 看懂了 or 没看懂, by section and edition. Nobody is named. */
export async function understandingBySection(
  read: Pick<Read, 'select'>,
  section: string,
): Promise<Map<string, { understood: number; notUnderstood: number }>> {
  const rows = await read
    .select({ editionId: feedback.editionId, kind: feedback.kind })
    .from(feedback)
    .where(and(eq(feedback.sectionCode, section), eq(feedback.source, 'reader')))
  const found = new Map<string, { understood: number; notUnderstood: number }>()
  for (const { editionId, kind } of rows) {
    const key = editionId ?? ''
    const counts = found.get(key) ?? { understood: 0, notUnderstood: 0 }
    if (kind === 'understood' || kind === 'notUnderstood') counts[kind] += 1
    found.set(key, counts)
  }
  return found
}

/** What was said under these themes; names only for those who may see the family. Throws 401 and 403. */
export async function sentencesOf(
  ctx: Asking,
  themeIds: readonly string[],
): Promise<Map<string, Sentence[]>> {
  authorize(ctx.actor, 'feedback.read')
  const wanted = new Set(themeIds)
  const said = (await listSentences(ctx)).filter(({ themeId }) => themeId !== null && wanted.has(themeId))
  return grouped(said, ({ themeId }) => themeId ?? '')
}

/** A theme as the public page of a section tells it: how many said it; the words of those only who gave no name. */
export interface ToldTheme {
  title: string
  count: number
  words: string[]
}

export async function tellThemes(
  read: Read,
  themeIds: readonly string[],
  now: number,
): Promise<Map<string, ToldTheme>> {
  if (themeIds.length === 0) return new Map()
  const titles = await read
    .select()
    .from(feedbackThemes)
    .where(inArray(feedbackThemes.id, [...themeIds]))
  const said = await listSentences({ read, actor: null, now })
  return new Map(
    titles.map(({ id, title }) => {
      const own = said.filter(({ themeId }) => themeId === id)
      return [
        id,
        { title, count: own.length, words: own.filter(one => !one.fromFamily).map(one => one.words) },
      ]
    }),
  )
}
