import { and, desc, eq, isNotNull, lte } from 'drizzle-orm'
import type { Write } from '#db/client.ts'
import { editions, feedback, followUps, visits } from '#db/schema/index.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { command, created, same } from '#lib/command.ts'
import { notFound } from '#lib/errors.ts'
import { loadHousehold } from '#lib/households/loaded.ts'
import { inFuture, refuseIf } from '#lib/problems.ts'
import { idFrom, isResend } from '#lib/resend.ts'
import { RecordFeedbackInput } from './schema.ts'

/**
 * A sentence from a class, a visit, a call or an expert, as the desk writes it down.
 * `PUT /api/feedback/<feedbackId>`. One that names a family must be of a family that the actor may see.
 */
export const recordFeedback = command('feedback.record', {
  input: RecordFeedbackInput,
  load: async ({ write, actor, now, body }) => {
    const householdId = (body as { householdId?: unknown } | null)?.householdId
    if (typeof householdId === 'string' && householdId !== '')
      await loadHousehold(write, actor, householdId, now)
  },
  run: async ({ write, actor, now, input, sent }) => {
    const id = idFrom(sent.params.feedbackId)
    const { section, ...said } = input
    const wanted = { ...said, sectionCode: section }
    const [kept] = await write.select().from(feedback).where(eq(feedback.id, id))
    if (isResend(kept, wanted)) return same({ id })
    refuseIf(inFuture('onDate', input.onDate, localDateOf(now)))
    await assertOrigin(write, input)
    await write.insert(feedback).values({
      id,
      ...wanted,
      editionId: await editionOn(write, now),
      classSessionId: null,
      byUserId: actor.userId,
      at: now,
    })
    return created(
      { id },
      {
        kind: 'feedback',
        id,
        ...(input.householdId ? { householdId: input.householdId } : {}),
        details: { source: input.source, section },
      },
    )
  },
})

/** A visit or a call that is named must be this family's. */
async function assertOrigin(write: Write, { visitId, followUpId, householdId }: RecordFeedbackInput) {
  const of = async (table: typeof visits | typeof followUps, id: string) => {
    const rows = await write.select({ householdId: table.householdId }).from(table).where(eq(table.id, id))
    if (rows[0]?.householdId !== householdId) throw notFound()
  }
  if (visitId) await of(visits, visitId)
  if (followUpId) await of(followUps, followUpId)
}

async function editionOn(write: Write, now: number): Promise<string | null> {
  const [row] = await write
    .select({ id: editions.id })
    .from(editions)
    .where(and(isNotNull(editions.publishedAt), lte(editions.publishedAt, now)))
    .orderBy(desc(editions.publishedAt), desc(editions.number))
    .limit(1)
  return row?.id ?? null
}
