import type { Item, ItemProblem, Receipt } from './item.ts'

/** What an answer is held against: an item of the outbox, or a photo by its hash. */
type Sent = Pick<Item, 'id' | 'sha256'> & { kind: Item['kind'] | 'photo' }

/** What came back for one item; `null` when nothing readable came at all. */
export type Answer = { status: number; body: unknown } | null

export type Outcome =
  | { kind: 'delivered'; receipt: Receipt }
  /** The session has ended: keep everything, ask to sign in, go on. */
  | { kind: 'signIn' }
  /** The server refused it for good: a person must look. */
  | { kind: 'refused'; problem: ItemProblem }
  /** Not now: no network, a busy or broken server, or an answer that is not a receipt for these bytes. */
  | { kind: 'later'; because: 'network' | 'server' }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Answers that pass by themselves: time-outs, too many requests, and every fault of the server. */
const passing = (status: number) => status === 408 || status === 425 || status === 429 || status >= 500

/**
 * The receipt in an answer, or null. Success is a receipt for this id and, for a visit, these very bytes, with its
 * place in the server's order and the server's epoch; a bare 200 is none: a hotel's sign-in page answers 200 too
 * (reliability.md B2).
 */
export function receiptFor(item: Sent, body: unknown): Receipt | null {
  if (!isRecord(body) || body.id !== item.id) return null
  if (item.kind !== 'visit') return body as unknown as Receipt
  const { sha256, seq, epoch } = body
  const whole = sha256 === item.sha256 && Number.isInteger(seq) && typeof epoch === 'string'
  return whole ? (body as unknown as Receipt) : null
}

function problemIn(status: number, body: unknown, now: number): ItemProblem {
  const error = isRecord(body) && isRecord(body.error) ? body.error : {}
  const { code, message, fields, ...extra } = error
  const list = Array.isArray(fields) ? fields.filter(isRecord) : []
  return {
    status,
    code: typeof code === 'string' ? code : '',
    sentence: typeof message === 'string' ? message : '',
    fields: list.map(field => ({ path: String(field.path ?? ''), sentence: String(field.message ?? '') })),
    extra,
    at: now,
  }
}

/** What an answer means for an item. */
export function outcomeOf(item: Sent, answer: Answer, now: number): Outcome {
  if (answer === null) return { kind: 'later', because: 'network' }
  const { status, body } = answer
  if (status === 401) return { kind: 'signIn' }
  if (status === 200 || status === 201) {
    const receipt = receiptFor(item, body)
    return receipt ? { kind: 'delivered', receipt } : { kind: 'later', because: 'server' }
  }
  // A refusal that our server did not write (a proxy's page) says nothing about the record.
  const ours = isRecord(body) && isRecord(body.error)
  if (status >= 400 && !passing(status) && ours)
    return { kind: 'refused', problem: problemIn(status, body, now) }
  return { kind: 'later', because: 'server' }
}

const FIRST_WAIT_MS = 2_000
const LONGEST_WAIT_MS = 300_000

/**
 * How long to wait after so many tries: doubling from 2 s up to 5 minutes, shortened by up to a third at random
 * so that many phones do not come back together.
 * @param random 0–1
 */
export function waitAfter(tries: number, random: number): number {
  const full = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.max(0, tries - 1))
  return Math.round(full * (1 - random / 3))
}

/** An item after its outcome. A refusal keeps the bytes; `signIn` and `later` go back to waiting. */
export function settle(item: Item, outcome: Outcome, now: number, random: number): Item {
  switch (outcome.kind) {
    case 'delivered':
      return {
        ...item,
        status: 'delivered',
        receipt: outcome.receipt,
        deliveredAt: now,
        problem: null,
        again: false,
      }
    case 'refused':
      return { ...item, status: 'needsAttention', problem: outcome.problem }
    case 'signIn':
      return { ...item, status: 'waiting', nextTryAt: 0 }
    case 'later':
      return { ...item, status: 'waiting', nextTryAt: now + waitAfter(item.tries, random) }
  }
}
