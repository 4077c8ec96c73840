import { and, eq } from 'drizzle-orm'
import { expect } from 'vitest'
import type { OpenDatabase } from '#db/client.ts'
import { auditLog } from '#db/schema/index.ts'
import { type Answer, type Name, send } from '#tests/visits/fixture.ts'

type Handler = Parameters<typeof send>[0]

interface Given {
  database: OpenDatabase
  action: string
  params: Record<string, string>
  body: unknown
  /** The same id with something else in it. */
  other?: unknown
  /** A body that the form would not have sent. */
  bad: unknown
  by: Name
  /** Sees the household, may not do this. */
  mayNot: Name
  /** Does not see it; nobody such for things that have no owner. */
  stranger?: Name
}

/**
 * One write, in the order in which every write is checked: nobody, not there, not allowed, not right, done, sent
 * again, sent again with other words. Gives the answer to the one that did it.
 */
export async function inOrder(handler: Handler, given: Given): Promise<Answer> {
  const { database, action, params, body, other, bad, by, mayNot, stranger } = given
  const status = async (who: Name | null, what: unknown) => (await send(handler, who, params, what)).status
  const audited = () =>
    database.read.$count(auditLog, and(eq(auditLog.action, action), eq(auditLog.actorRole, 'coordinator')))
  const before = await audited()
  expect(await status(null, body), 'nobody').toBe(401)
  if (stranger) expect(await status(stranger, body), 'somebody of another district').toBe(404)
  expect(await status(mayNot, body), 'somebody who may not').toBe(403)
  const wrong = await send(handler, by, params, bad)
  expect(wrong.status, 'not right').toBe(422)
  expect(wrong.body.error.fields.length, 'a sentence per field').toBeGreaterThan(0)
  for (const field of wrong.body.error.fields) expect(field.message).not.toMatch(/\.error\.|\{/)
  expect(await audited(), 'nothing happened yet').toBe(before)
  const done = await send(handler, by, params, body)
  expect(done.status, JSON.stringify(done.body)).toBe(201)
  const again = await send(handler, by, params, body)
  expect(again.status, 'sent again').toBe(200)
  expect(await audited(), 'one audit row').toBe(before + 1)
  if (other !== undefined) {
    const changed = await send(handler, by, params, other)
    expect(changed.status, 'other words under the same id').toBe(409)
    expect(changed.body.error.message).toContain('已经存过')
  }
  return done
}
