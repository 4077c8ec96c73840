import { and, eq, gte, inArray, isNull } from 'drizzle-orm'
import { programmes, reminders, savedViews } from '#db/schema/index.ts'
import type { Actor } from '#lib/access/actor.ts'
import { visibleProgrammes } from '#lib/access/scope.ts'
import { instantOf, localDateOf } from '#lib/calendar/dates.ts'
import { changed, command, created, same } from '#lib/command.ts'
import { notFound } from '#lib/errors.ts'
import { newId } from '#lib/ids.ts'
import { problemIf, refuseIf } from '#lib/problems.ts'
import { currentProgramme } from '#lib/progress/queries.ts'
import { idFrom, isResend } from '#lib/resend.ts'
import { plainQuery } from './filter.ts'
import { listDesk, listMatters } from './queries.ts'
import type { Matter } from './rules.ts'
import { NothingMore, RemindInput, SaveViewInput } from './schema.ts'

/**
 * Asks colleagues to see to matters that wait for them: one reminder per matter and person, at most one a day.
 * `PUT /api/reminders/<batchId>`. Never about a family whose elder has died: it has no matters to remind of.
 */
export const remind = command('work.remind', {
  input: RemindInput,
  load: async ({ write, actor, body }) => {
    const { programmeId } = (body ?? {}) as { programmeId?: unknown }
    const [row] = await write
      .select()
      .from(programmes)
      .where(and(eq(programmes.id, String(programmeId ?? '')), visibleProgrammes(actor)))
    if (!row) throw notFound()
    return row
  },
  prepare: async ({ body, actor, now, read }) => {
    const { programmeId } = (body ?? {}) as { programmeId?: unknown }
    const [row] = await read
      .select({ code: programmes.code })
      .from(programmes)
      .where(and(eq(programmes.id, String(programmeId ?? '')), visibleProgrammes(actor)))
    if (!row) return []
    const ctx = { read, actor, now }
    return listMatters(ctx, await currentProgramme(ctx, row.code))
  },
  run: async ({ write, actor, now, input, loaded, ready, sent }) => {
    const batchId = idFrom(sent.params.batchId)
    const [kept] = await write.select().from(reminders).where(eq(reminders.batchId, batchId)).limit(1)
    if (kept) return same({ id: batchId, reminded: 0 })
    const wanted = input.entries.map(({ householdId, kind }) =>
      ready.find(one => one.householdId === householdId && one.kind === kind),
    )
    refuseIf(problemIf(wanted.includes(undefined), 'entries', 'work.error.gone'))
    const matters = wanted.filter(one => one !== undefined)
    const desk = await listDesk(write, loaded)
    const today = await write
      .select({ householdId: reminders.householdId, matter: reminders.matter, toUserId: reminders.toUserId })
      .from(reminders)
      .where(
        and(
          inArray(
            reminders.householdId,
            matters.map(({ householdId }) => householdId),
          ),
          gte(reminders.at, instantOf(localDateOf(now))),
        ),
      )
    const already = new Set(today.map(row => `${row.householdId}:${row.matter}:${row.toUserId}`))
    const rows = matters
      .flatMap(one => recipientsOf(one, desk, actor).map(toUserId => ({ one, toUserId })))
      .filter(({ one, toUserId }) => !already.has(`${one.householdId}:${one.kind}:${toUserId}`))
    refuseIf(problemIf(rows.length === 0, 'entries', 'work.error.nobody'))
    await write.insert(reminders).values(
      rows.map(({ one, toUserId }) => ({
        id: newId(),
        batchId,
        householdId: one.householdId,
        matter: one.kind,
        toUserId,
        note: input.note,
        byUserId: actor.userId,
        at: now,
      })),
    )
    return created(
      { id: batchId, reminded: rows.length },
      { kind: 'reminderBatch', id: batchId, details: { reminders: rows.length } },
    )
  },
})

/** Whose turn a matter is, as people; never whoever asks. */
function recipientsOf(
  { turn, family }: Matter,
  desk: readonly { id: string; role: string }[],
  actor: Actor,
): string[] {
  const people =
    turn === 'trainer'
      ? family.household.trainer
        ? [family.household.trainer.id]
        : []
      : desk
          .filter(({ role }) => role === (turn === 'provider' ? 'providerAdmin' : 'coordinator'))
          .map(({ id }) => id)
  return people.filter(id => id !== actor.userId)
}

/** Keeps a filter of 待办 under a name of one's own. `PUT /api/work-views/<viewId>`. */
export const saveView = command('work.saveView', {
  input: SaveViewInput,
  load: async () => null,
  run: async ({ write, actor, now, input, sent }) => {
    const id = idFrom(sent.params.viewId)
    const view = { userId: actor.userId, name: input.name, query: plainQuery(input.query) }
    const [kept] = await write.select().from(savedViews).where(eq(savedViews.id, id))
    if (isResend(kept, view)) return same({ id })
    await write.insert(savedViews).values({ id, ...view, at: now, removedAt: null })
    return created({ id }, { kind: 'savedView', id })
  },
})

/** Takes one's own named filter away. `PUT /api/work-views/<viewId>/removal`. */
export const removeView = command('work.saveView', {
  input: NothingMore,
  load: async ({ write, actor, params }) => {
    const [row] = await write
      .select()
      .from(savedViews)
      .where(and(eq(savedViews.id, String(params.viewId)), eq(savedViews.userId, actor.userId)))
    if (!row) throw notFound()
    return row
  },
  run: async ({ write, now, loaded: { id, removedAt } }) => {
    if (removedAt !== null) return same({ id })
    await write
      .update(savedViews)
      .set({ removedAt: now })
      .where(and(eq(savedViews.id, id), isNull(savedViews.removedAt)))
    return changed({ id }, { kind: 'savedView', id })
  },
})
