import { eq } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import { users } from '#db/schema/index.ts'
import type { Actor } from '#lib/access/actor.ts'
import { command, type Outcome, parse } from '#lib/command.ts'
import { notFound, Problem } from '#lib/errors.ts'
import { findWhatIsThere } from './arrival.ts'
import { digestOf } from './delivery.ts'
import { takeRevision } from './log.ts'
import { TakeInInput } from './queue-file.ts'
import { findReachableHousehold } from './reach.ts'
import type { Receipt } from './receipt.ts'
import { LogVisitInput } from './schema.ts'

/**
 * `visit.takeIn`: one record of a phone's file, carried to the desk. It is the same bytes as a delivery would have
 * sent, and is taken, set aside or kept beside as its author's by the same rules; the audit says who carried it.
 */
export const takeInVisit = command('visit.takeIn', {
  input: TakeInInput,
  load: async () => undefined,
  run: async ({ write, actor, now, input, sent }): Promise<Outcome<Receipt>> => {
    if (digestOf(input.bytes) !== input.sha256) throw new Problem(422, 'fileAltered')
    const body = jsonIn(input.bytes)
    const visit = parse(LogVisitInput, body)
    const author = await trainerOf(write, actor, input.authorId)
    if (!(await findReachableHousehold(write, actor, now, visit.householdId))) throw notFound()
    const given = { params: sent.params, body, raw: input.bytes }
    const loaded = await findWhatIsThere({ write, actor: author, now, ...given })
    return takeRevision({ write, actor: author, now, input: visit, loaded, sent: given })
  },
})

function jsonIn(bytes: string): unknown {
  try {
    return JSON.parse(bytes)
  } catch {
    throw new Problem(422, 'fileAltered')
  }
}

/** The trainer whose phone it was, also when the account has been closed since. */
async function trainerOf(read: Pick<Read, 'select'>, carrier: Actor, id: string): Promise<Actor> {
  const [user] = await read.select().from(users).where(eq(users.id, id))
  if (user?.role !== 'trainer') throw notFound()
  const { role, name, organisationId, regionCode } = user
  return { ...carrier, userId: id, name, role, organisationId, regionCode, sessionScope: 'field' }
}
