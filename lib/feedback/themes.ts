import { eq, inArray } from 'drizzle-orm'
import type { Write } from '#db/client.ts'
import { feedback, feedbackDecisions, feedbackThemes, feedbackThemings } from '#db/schema/index.ts'
import { changed, command, created, same } from '#lib/command.ts'
import { conflict, notFound } from '#lib/errors.ts'
import { newId } from '#lib/ids.ts'
import { refuseIf } from '#lib/problems.ts'
import { idFrom, isResend } from '#lib/resend.ts'
import { checkDecision, latest } from './rules.ts'
import { DecideThemeInput, GatherThemeInput, MoveFeedbackInput } from './schema.ts'

/** Gathers sentences under a name. `PUT /api/feedback/themes/<themeId>`. */
export const gatherTheme = command('feedback.sort', {
  input: GatherThemeInput,
  load: async ({ write, params }) => findTheme(write, idFrom(params.themeId)),
  run: async ({ write, actor, now, input, loaded, sent }) => {
    const id = idFrom(sent.params.themeId)
    if (loaded && loaded.title !== input.title) throw conflict('deskForms.error.otherContent')
    const known = await write
      .select({ id: feedback.id })
      .from(feedback)
      .where(inArray(feedback.id, input.feedbackIds))
    if (known.length !== new Set(input.feedbackIds).size) throw notFound()
    const already = new Set(await membersOf(write, id))
    const added = input.feedbackIds.filter(one => !already.has(one))
    if (loaded && added.length === 0) return same({ id })
    if (!loaded) {
      await write.insert(feedbackThemes).values({ id, title: input.title, byUserId: actor.userId, at: now })
    }
    for (const feedbackId of added) await join(write, { feedbackId, themeId: id, by: actor.userId, now })
    const subject = { kind: 'feedbackTheme', id, details: { sentences: added.length } }
    return loaded ? changed({ id }, subject) : created({ id }, subject)
  },
})

/** Puts one sentence under another theme, or takes it out. `PUT /api/feedback/<feedbackId>/themings/<themingId>`. */
export const moveFeedback = command('feedback.sort', {
  input: MoveFeedbackInput,
  load: async ({ write, params }) => {
    const [row] = await write
      .select()
      .from(feedback)
      .where(eq(feedback.id, params.feedbackId ?? ''))
    if (!row) throw notFound()
    return row
  },
  run: async ({ write, actor, now, input, loaded, sent }) => {
    const id = idFrom(sent.params.themingId)
    const [kept] = await write.select().from(feedbackThemings).where(eq(feedbackThemings.id, id))
    if (isResend(kept, { feedbackId: loaded.id, themeId: input.themeId })) return same({ id })
    if (input.themeId && !(await findTheme(write, input.themeId))) throw notFound()
    await join(write, { id, feedbackId: loaded.id, themeId: input.themeId, by: actor.userId, now })
    return created({ id }, { kind: 'feedback', id: loaded.id, details: { theme: input.themeId } })
  },
})

/**
 * Decides a theme: adopt, decline, pending or nothing to change. Everyone whose sentence is in it is answered with
 * the reason. `PUT /api/feedback/themes/<themeId>/decisions/<decisionId>`.
 */
export const decideTheme = command('feedback.decide', {
  input: DecideThemeInput,
  load: async ({ write, params }) => {
    const theme = await findTheme(write, params.themeId ?? '')
    if (!theme) throw notFound()
    return theme
  },
  run: async ({ write, actor, now, input, loaded, sent }) => {
    const id = idFrom(sent.params.decisionId)
    const [kept] = await write.select().from(feedbackDecisions).where(eq(feedbackDecisions.id, id))
    if (isResend(kept, { themeId: loaded.id, ...input })) return same({ id })
    refuseIf(checkDecision(input.decision, input.reason))
    const members = await membersOf(write, loaded.id)
    if (members.length === 0) throw conflict('feedbackNobody')
    await write.insert(feedbackDecisions).values(
      members.map((feedbackId, i) => ({
        id: i === 0 ? id : newId(),
        feedbackId,
        themeId: loaded.id,
        ...input,
        byUserId: actor.userId,
        at: now,
      })),
    )
    return created(
      { id, answered: members.length },
      { kind: 'feedbackTheme', id: loaded.id, details: { decision: input.decision } },
    )
  },
})

async function findTheme(write: Write, id: string) {
  const [theme] = await write.select().from(feedbackThemes).where(eq(feedbackThemes.id, id))
  return theme
}

/** The sentences that are in a theme now. */
async function membersOf(write: Write, themeId: string): Promise<string[]> {
  const ever = write
    .select({ id: feedbackThemings.feedbackId })
    .from(feedbackThemings)
    .where(eq(feedbackThemings.themeId, themeId))
  const rows = await write.select().from(feedbackThemings).where(inArray(feedbackThemings.feedbackId, ever))
  return [...new Set(rows.map(row => row.feedbackId))].filter(
    feedbackId => latest(rows.filter(row => row.feedbackId === feedbackId))?.themeId === themeId,
  )
}

/** A sentence that comes to a theme which is decided gets its answer at once. */
async function join(
  write: Write,
  given: { id?: string; feedbackId: string; themeId: string | null; by: string; now: number },
) {
  const { feedbackId, themeId, by, now } = given
  await write
    .insert(feedbackThemings)
    .values({ id: given.id ?? newId(), feedbackId, themeId, byUserId: by, at: now })
  if (!themeId) return
  const decisions = await write.select().from(feedbackDecisions).where(eq(feedbackDecisions.themeId, themeId))
  const held = latest(decisions)
  if (!held) return
  await write.insert(feedbackDecisions).values({
    id: newId(),
    feedbackId,
    themeId,
    decision: held.decision,
    reason: held.reason,
    byUserId: held.byUserId,
    at: now,
  })
}
