import { newId } from '#lib/ids.ts'
import type { Verdict } from '#lib/visits/rules.ts'
import { type SendProblem, send } from '../../../../_ui/send.ts'

/** The record that a judgement speaks of, and how it is called in a sentence. */
export interface Judged {
  id: string
  revisionId: string
  family: string
  day: string
}

export interface Judgement {
  record: Judged
  /** Null when it was kept. */
  problem: SendProblem | null
}

/** Sends one judgement about each of some records, one after the other; what one refuses does not keep the rest. */
export async function sendReviews(records: readonly Judged[], verdict: Verdict): Promise<Judgement[]> {
  const answers: Judgement[] = []
  for (const record of records) {
    const result = await send('PUT', `/api/visits/${record.id}/reviews/${newId()}`, {
      revisionId: record.revisionId,
      verdict,
      comment: null,
    })
    answers.push({ record, problem: result.ok ? null : result.problem })
  }
  return answers
}
