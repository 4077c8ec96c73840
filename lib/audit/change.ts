/** A value in the history: what kind of words it needs, and the raw value. */
export type Said =
  | {
      as: 'status' | 'reason' | 'consent' | 'ability' | 'presence' | 'verdict' | 'decision' | 'step'
      code: string
    }
  | { as: 'text' | 'day'; text: string }
  | { as: 'number'; number: number }
  | { as: 'tags'; codes: string[] }
  | { as: 'differences'; count: number }

export type ChangeKind =
  | 'status'
  | 'review'
  | 'consent'
  | 'assignment'
  | 'caregiver'
  | 'ability'
  | 'needs'
  | 'plan'
  | 'preTest'
  | 'postTest'
  | 'survey'
  | 'followUp'
  | 'attendance'
  | 'appointment'
  | 'visitSent'
  | 'visitReview'
  | 'risk'
  | 'completion'
  | 'reversal'
  | 'override'
  | 'overrideWithdrawn'
  | 'reveal'

/** One change: who, when, what, old, new and why. */
export interface Change {
  id: string
  at: number
  /** Null for what came in with the demo or an import. */
  by: string | null
  kind: ChangeKind
  /** A code that says what it is about: a skill, a kind of consent, an item of the rule, a number revealed. */
  about: string | null
  old: Said | null
  now: Said | null
  reason: string | null
  visitId: string | null
}

export const text = (words: string | null | undefined): Said | null =>
  words ? { as: 'text', text: words } : null
export const day = (date: string | null | undefined): Said | null => (date ? { as: 'day', text: date } : null)

/** A change with nothing special about it. */
export const change = (given: Pick<Change, 'id' | 'at' | 'by' | 'kind'> & Partial<Change>): Change => ({
  about: null,
  old: null,
  now: null,
  reason: null,
  visitId: null,
  ...given,
})

/** Rows in the order in which they were made, each with the one of the same series before it. */
export function withEarlier<Row>(
  rows: readonly Row[],
  series: (row: Row) => string = () => '',
): { row: Row; earlier: Row | undefined }[] {
  const last = new Map<string, Row>()
  return rows.map(row => {
    const key = series(row)
    const earlier = last.get(key)
    last.set(key, row)
    return { row, earlier }
  })
}
