import type { z } from 'zod'
import type { OpenDatabase, Write } from '#db/client.ts'
import { auditLog } from '#db/schema/index.ts'
import type { Actor } from './access/actor.ts'
import { authorize, may, type OpenPermission, type Permission } from './access/policy.ts'
import type { Sender } from './access/sender.ts'
import { invalid, type Problem, unauthenticated } from './errors.ts'
import { newId } from './ids.ts'

/** What a request brings: path parameters, the parsed JSON, and the exact text that was sent. */
export interface Sent {
  params: Record<string, string>
  body: unknown
  raw: string
  /** Of a file instead of JSON: what was sent, as it came. */
  bytes?: Uint8Array
}

/** Who asks, when, and of which database. */
export interface CommandContext {
  database: OpenDatabase
  actor: Actor | null
  now: number
  /** What is known of somebody without an account; `handle()` gives it. */
  sender?: Sender
}

/** What the audit row says. No health data and no typed text in `details`. */
export interface Subject {
  kind: string
  id: string
  householdId?: string
  details?: Record<string, string | number | boolean | null>
}

/**
 * How a command ended. `same` changed nothing (a resend) and leaves no audit row; `refused` kept something
 * (both contents of a conflict) and answers with the problem.
 */
export type Outcome<T> =
  | { kind: 'created' | 'changed'; body: T; subject: Subject }
  | { kind: 'same'; body: T }
  | { kind: 'refused'; problem: Problem; subject?: Subject }

export const created = <T>(body: T, subject: Subject): Outcome<T> => ({ kind: 'created', body, subject })
export const changed = <T>(body: T, subject: Subject): Outcome<T> => ({ kind: 'changed', body, subject })
export const same = <T>(body: T): Outcome<T> => ({ kind: 'same', body })
export const refused = <T>(problem: Problem, subject?: Subject): Outcome<T> =>
  subject ? { kind: 'refused', problem, subject } : { kind: 'refused', problem }

interface Definition<Input, Loaded, Ready, Result> {
  input: z.ZodType<Input>
  /** Finds what is acted on, within the actor's scope; throws NotFound. */
  load: (given: { write: Write; actor: Actor; now: number } & Sent) => Promise<Loaded>
  /** Slow work (hashing, images) that must not happen inside the transaction: done before the transaction opens. */
  prepare?: (given: {
    sent: Sent
    body: unknown
    actor: Actor
    now: number
    read: OpenDatabase['read']
  }) => Promise<Ready>
  run: (given: {
    write: Write
    actor: Actor
    now: number
    input: Input
    loaded: Loaded
    ready: Ready
    sent: Sent
  }) => Promise<Outcome<Result>>
}

export interface Command<Result> {
  permission: Permission | OpenPermission
  execute(context: CommandContext, sent: Sent): Promise<Outcome<Result>>
}

/**
 * The one way of a write (architecture.md section 4), always in this order: signed in (401) → load within
 * scope (404) → authorize (403) → parse (422) → run → audit, all but the first in one transaction. A command
 * cannot forget to authorize, since it never does so itself.
 */
export function command<Input, Loaded, Result, Ready = undefined>(
  permission: Permission,
  definition: Definition<Input, Loaded, Ready, Result>,
): Command<Result> {
  return {
    permission,
    async execute({ database, actor, now }, sent) {
      if (actor === null) throw unauthenticated()
      const ready = (
        may(actor, permission)
          ? await definition.prepare?.({ sent, body: sent.body, actor, now, read: database.read })
          : undefined
      ) as Ready
      return database.transact(async write => {
        const loaded = await definition.load({ write, actor, now, ...sent })
        authorize(actor, permission)
        const input = parse(definition.input, sent.body)
        const outcome = await definition.run({ write, actor, now, input, loaded, ready, sent })
        if ('subject' in outcome && outcome.subject)
          await record(write, actor, permission, now, outcome.subject)
        return outcome
      })
    },
  }
}

interface OpenDefinition<Input, Loaded, Result> {
  input: z.ZodType<Input>
  /** Finds what is acted on; throws NotFound for what this sender may not know of. */
  load: (given: { write: Write; actor: Actor | null; sender: Sender; now: number } & Sent) => Promise<Loaded>
  run: (given: {
    write: Write
    actor: Actor | null
    sender: Sender
    now: number
    input: Input
    loaded: Loaded
    sent: Sent
  }) => Promise<Outcome<Result>>
}

/**
 * The same for what needs no account: a reader's sentence, a family's own door. Whoever may not is told by `load`;
 * `policy.ts` lists which commands are open.
 */
export function openCommand<Input, Loaded, Result>(
  permission: OpenPermission,
  definition: OpenDefinition<Input, Loaded, Result>,
): Command<Result> {
  return {
    permission,
    async execute({ database, actor, now, sender }, sent) {
      if (!sender) throw unauthenticated()
      return database.transact(async write => {
        const loaded = await definition.load({ write, actor, sender, now, ...sent })
        const input = parse(definition.input, sent.body)
        const outcome = await definition.run({ write, actor, sender, now, input, loaded, sent })
        if ('subject' in outcome && outcome.subject)
          await record(write, actor, permission, now, outcome.subject)
        return outcome
      })
    },
  }
}

/** Parses, or throws 422 with one message key per field. Schemas carry keys, never sentences. */
export function parse<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body)
  if (result.success) return result.data
  throw invalid(
    result.error.issues.map(issue => ({
      path: issue.path.join('.'),
      key: messageKey(issue.message, issue.code),
    })),
  )
}

const messageKey = (message: string, code: string) =>
  /^[a-zA-Z]+(\.[a-zA-Z]+)+$/.test(message) ? message : `errors.field.${code}`

function record(
  write: Write,
  actor: Actor | null,
  action: Permission | OpenPermission,
  at: number,
  subject: Subject,
) {
  return write.insert(auditLog).values({
    id: newId(),
    at,
    actorId: actor?.userId ?? null,
    actorRole: actor?.role ?? null,
    action,
    subjectKind: subject.kind,
    subjectId: subject.id,
    householdId: subject.householdId ?? null,
    details: subject.details ?? null,
  })
}
