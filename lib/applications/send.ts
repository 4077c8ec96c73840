import { and, count, eq, gte, lt, or } from 'drizzle-orm'
import type { Write } from '#db/client.ts'
import { applications, applicationTries } from '#db/schema/index.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { created, openCommand, same } from '#lib/command.ts'
import { notFound, Problem } from '#lib/errors.ts'
import { newId } from '#lib/ids.ts'
import { problemIf, refuseIf } from '#lib/problems.ts'
import { idOfWords } from '#lib/resend.ts'
import { openProgramme } from './queries.ts'
import { NOTICE_VERSION, SendApplicationInput } from './schema.ts'

const HOUR_MS = 3_600_000
const FROM_ONE_DEVICE_PER_HOUR = 5
/** A community centre sends for many families from one address. */
const FROM_ONE_ADDRESS_PER_HOUR = 40
const NUMBER_DIGITS = 4

/**
 * 报名 by a family or a community worker, by a plain form without an account. `POST /api/applications`. The same words again on the
 * same day are one application. Gives the number by which the desk finds it.
 */
export const sendApplication = openCommand('application.send', {
  input: SendApplicationInput,
  load: async ({ write, now }) => {
    const programme = await openProgramme(write, now)
    if (!programme) throw notFound()
    return programme
  },
  run: async ({ write, sender, now, input, loaded: programme }) => {
    const { website, agree: _, source, ...body } = input
    if (website !== '') return same({ number: '' })
    const known = (list: readonly { code: string }[], code: string) => list.some(one => one.code === code)
    refuseIf([
      ...problemIf(
        !known(programme.definition.relations, body.relation),
        'relation',
        'deskForms.error.choose',
      ),
      ...problemIf(
        !known(programme.definition.streets, body.streetCode),
        'streetCode',
        'deskForms.error.choose',
      ),
    ])
    const onDate = localDateOf(now)
    const id = idOfWords([programme.id, body, onDate])
    const [kept] = await write.select().from(applications).where(eq(applications.id, id))
    if (kept) return same({ number: kept.number })
    await countTry(write, sender.addressKey, sender.device?.key ?? '', now)
    const [given] = await write
      .select({ n: count() })
      .from(applications)
      .where(eq(applications.programmeId, programme.id))
    const number = `BM${programme.year}-${String((given?.n ?? 0) + 1).padStart(NUMBER_DIGITS, '0')}`
    const row = {
      id,
      programmeId: programme.id,
      number,
      source,
      body,
      noticeVersion: NOTICE_VERSION,
      onDate,
      at: now,
    }
    await write.insert(applications).values(row)
    return created({ number }, { kind: 'application', id, details: { source } })
  },
})

/** Counts by keyed hashes of address and device, which are forgotten after the hour. */
async function countTry(write: Write, addressKey: string, deviceKey: string, now: number) {
  const since = now - HOUR_MS
  await write.delete(applicationTries).where(lt(applicationTries.at, since))
  const tries = await write
    .select()
    .from(applicationTries)
    .where(
      and(
        gte(applicationTries.at, since),
        or(eq(applicationTries.addressKey, addressKey), eq(applicationTries.deviceKey, deviceKey)),
      ),
    )
  const here = deviceKey === '' ? 0 : tries.filter(row => row.deviceKey === deviceKey).length
  const there = tries.filter(row => row.addressKey === addressKey).length
  if (here >= FROM_ONE_DEVICE_PER_HOUR || there >= FROM_ONE_ADDRESS_PER_HOUR) {
    throw new Problem(429, 'applicationTooMany')
  }
  await write.insert(applicationTries).values({ id: newId(), addressKey, deviceKey, at: now })
}
