import { authorize, may } from '#lib/access/policy.ts'
import type { LocalDate } from '#lib/calendar/dates.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import {
  type Asking,
  type Assessment,
  assess,
  type Household,
  listHouseholdFacts,
} from '#lib/progress/queries.ts'
import { type CompletionItem, confirmable, missingItems } from '#lib/progress/rules.ts'
import { countRestrictedOpen } from './queries.ts'

/** Where a household stands on its way to the judgement. */
export const queueStates = ['ready', 'held', 'nearly', 'completed'] as const
export type QueueState = (typeof queueStates)[number]

export interface QueueLine {
  state: QueueState
  household: Household
  standing: Assessment
  /** What stands in the way, in the rule's order; a restricted matter says nothing but that there is one. */
  missing: CompletionItem[]
  /** Counted visits that nobody has approved yet. */
  unapproved: number
  completedOn: LocalDate | null
}

/** Whoever lacks more than these is still being taught. */
const NEARLY = 2

const underway: ReadonlySet<string> = new Set(['assessed', 'inTraining', 'readyForReview'])
const finished: ReadonlySet<string> = new Set(['completed', 'followedUp'])

/**
 * The review queue of 结业: who can be confirmed now, whom only an approval or an open matter holds up, who lacks one or two
 * things, who is done. Each line is judged by the same rule that the command asks. Throws 401 and 403.
 */
export async function listCompletionQueue(ctx: Asking, programmeId: string): Promise<QueueLine[]> {
  authorize(ctx.actor, 'board.read')
  const today = localDateOf(ctx.now)
  const sees = may(ctx.actor, 'restrictedRisk.read')
  const lines: QueueLine[] = []
  for (const { household, facts, definition } of await listHouseholdFacts(ctx, { programmeId })) {
    const standing = assess(facts, definition, today)
    const status = standing.status ?? ''
    if (finished.has(status)) {
      const completedOn = facts.completion?.on ?? null
      lines.push({ state: 'completed', household, standing, missing: [], unapproved: 0, completedOn })
      continue
    }
    if (!underway.has(status) || standing.missing.length > NEARLY) continue
    const restrictedOpen = sees ? await countRestrictedOpen(ctx.read, household.id) : 0
    const judged = confirmable(facts, definition, today, { restrictedOpen })
    const missing = missingItems(judged.completion)
    const unapproved = judged.unapproved.length
    const state = judged.confirmable ? 'ready' : standing.missing.length === 0 ? 'held' : 'nearly'
    lines.push({ state, household, standing, missing, unapproved, completedOn: null })
  }
  return lines
}
