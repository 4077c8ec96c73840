import { and, eq, gte, lt, or } from 'drizzle-orm'
import type { Write } from '#db/client.ts'
import { editionSections, editions, feedback, feedbackTries } from '#db/schema/index.ts'
import type { Sender } from '#lib/access/sender.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { created, openCommand, same } from '#lib/command.ts'
import { invalid, Problem } from '#lib/errors.ts'
import { newId } from '#lib/ids.ts'
import { idOfWords } from '#lib/resend.ts'
import { SendFeedbackInput } from './schema.ts'

const HOUR_MS = 3_600_000
/** Nobody reads a section and answers in less. */
const SHORTEST_READING_MS = 3_000
const FROM_ONE_DEVICE_PER_HOUR = 8
/** A community centre's readers share one address. */
const FROM_ONE_ADDRESS_PER_HOUR = 60

/**
 * `feedback.send`: 看懂了 or 没看懂 and perhaps a sentence, from a section's page, by a plain form without an account
 * (issue “The loop”). `POST /api/handbook/feedback`. The same answer again on the same day is one answer.
 */
export const sendFeedback = openCommand('feedback.send', {
  input: SendFeedbackInput,
  load: async () => null,
  run: async ({ write, actor, sender, now, input }) => {
    const done = { section: input.section }
    // Whoever fills in what nobody sees is thanked and not heard.
    if (input.website !== '') return same(done)
    const device = readingDevice(sender, now)
    const edition = await editionOf(write, input)
    const id = idOfWords([
      device.key,
      input.section,
      input.edition,
      input.understood,
      input.words,
      localDateOf(now),
    ])
    const [kept] = await write.select({ id: feedback.id }).from(feedback).where(eq(feedback.id, id))
    if (kept) return same(done)
    await countTry(write, sender.addressKey, device.key, now)
    await write.insert(feedback).values({
      id,
      source: 'reader',
      sectionCode: input.section,
      editionId: edition,
      kind: input.understood === 'yes' ? 'understood' : 'notUnderstood',
      words: input.words,
      householdId: null,
      visitId: null,
      classSessionId: null,
      followUpId: null,
      onDate: localDateOf(now),
      byUserId: actor?.userId ?? null,
      at: now,
    })
    return created(done, { kind: 'feedback', id, details: { source: 'reader', section: input.section } })
  },
})

function readingDevice({ device }: Sender, now: number) {
  if (!device || now - device.openedAt < SHORTEST_READING_MS) throw new Problem(422, 'feedbackAgain')
  return device
}

async function editionOf(write: Write, { edition, section }: SendFeedbackInput): Promise<string> {
  const [row] = await write
    .select({ id: editions.id })
    .from(editions)
    .innerJoin(editionSections, eq(editionSections.editionId, editions.id))
    .where(and(eq(editions.code, edition), eq(editionSections.sectionCode, section)))
  if (!row) throw invalid([{ path: 'section', key: 'deskForms.error.choose' }])
  return row.id
}

/** Counts by keyed hashes of address and device, which are forgotten after the hour. */
async function countTry(write: Write, addressKey: string, deviceKey: string, now: number) {
  const since = now - HOUR_MS
  await write.delete(feedbackTries).where(lt(feedbackTries.at, since))
  const tries = await write
    .select()
    .from(feedbackTries)
    .where(
      and(
        gte(feedbackTries.at, since),
        or(eq(feedbackTries.addressKey, addressKey), eq(feedbackTries.deviceKey, deviceKey)),
      ),
    )
  const here = tries.filter(row => row.deviceKey === deviceKey).length
  if (here >= FROM_ONE_DEVICE_PER_HOUR || tries.length >= FROM_ONE_ADDRESS_PER_HOUR) {
    throw new Problem(429, 'feedbackTooMany')
  }
  await write.insert(feedbackTries).values({ id: newId(), addressKey, deviceKey, at: now })
}
