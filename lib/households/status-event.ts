import type { Write } from '#db/client.ts'
import { statusEvents } from '#db/schema/index.ts'
import { type LocalDate, later } from '#lib/calendar/dates.ts'
import { invalid } from '#lib/errors.ts'
import { newId } from '#lib/ids.ts'
import type { LoadedHousehold } from './loaded.ts'
import { checkTransition, eventsInOrder, nextStatuses, type Status } from './rules.ts'

interface Step {
  id?: string
  status: Status
  on: LocalDate
  reasonCode?: string | null
  note?: string | null
  by: string
  now: number
}

/** Fields of a form that the rule names by its own words. */
const fieldOf: Record<string, string> = { on: 'onDate', reason: 'reasonCode', status: 'change' }

/** Records the next status, after the rule of domain.md A2 allowed it. Throws 422 with a sentence per field. */
export async function recordStatus(write: Write, loaded: LoadedHousehold, step: Step): Promise<void> {
  const next = { status: step.status, on: step.on, reason: step.reasonCode ?? null, note: step.note ?? null }
  const problems = checkTransition(loaded.statusEvents, next, loaded)
  if (problems.length > 0) {
    throw invalid(problems.map(problem => ({ ...problem, path: fieldOf[problem.path] ?? problem.path })))
  }
  const position = (eventsInOrder(loaded.statusEvents).at(-1)?.position ?? 0) + 1
  await write.insert(statusEvents).values({
    id: step.id ?? newId(),
    householdId: loaded.household.id,
    position,
    status: step.status,
    onDate: step.on,
    reasonCode: step.reasonCode ?? null,
    note: step.note ?? null,
    byUserId: step.by,
    at: step.now,
  })
  loaded.statusEvents.push({ status: step.status, on: step.on, at: step.now, position, reason: next.reason })
  loaded.status = step.status
}

/**
 * Takes a step that follows from evidence by itself (assessed, in training), when the status allows it; the day
 * is the evidence's, but never before the last event's.
 */
export async function followStatus(
  write: Write,
  loaded: LoadedHousehold,
  step: Omit<Step, 'id' | 'reasonCode' | 'note'>,
): Promise<void> {
  if (loaded.status === 'suspended' || !nextStatuses(loaded.statusEvents).includes(step.status)) return
  const last = eventsInOrder(loaded.statusEvents).at(-1)
  await recordStatus(write, loaded, { ...step, on: last ? later(step.on, last.on) : step.on })
}
