import type { PlanItem } from '#lib/assessments/schema.ts'
import type { LocalDate } from '#lib/calendar/dates.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { counts } from '#lib/visits/rules.ts'
import { factsOn } from './evidence.ts'
import type { CompletionKey, HouseholdFacts, Override } from './facts.ts'
import { findings, restrictedFinding } from './items.ts'

type Values = Record<string, string | number>

export interface CompletionItem {
  key: CompletionKey
  state: 'met' | 'missing' | 'exempt'
  values: Values
  /** What is missing, as codes: skills, modules (`classroom`) or consent kinds (`consent`). */
  codes: string[]
  /** Message key under `progress.next`; null unless missing. */
  nextStep: { key: string; values: Values } | null
  /** Who set it aside and why; null unless exempt. */
  override: Override | null
}

export interface Completion {
  /** Nothing is missing. */
  holds: boolean
  items: CompletionItem[]
  /** Skills of the plan that need not be taught, with the reason. */
  waivers: PlanItem[]
}

/**
 * The completion rule over the facts as of `today`: each part met, missing or exempt, with what to do next
 * (domain.md A8). `restrictedOpen` is passed only where somebody who may know of restricted flags confirms a
 * completion; it adds one item that says nothing but that something is open.
 */
export function completion(
  facts: HouseholdFacts,
  programme: ProgrammeDefinition,
  today: LocalDate,
  { restrictedOpen = 0 }: { restrictedOpen?: number } = {},
): Completion {
  const known = factsOn(facts, today)
  const overrides = new Map(
    [...facts.overrides].sort((a, b) => a.at - b.at).map(override => [override.item, override]),
  )
  const found = findings(known, programme)
  const items = [...found, ...(restrictedOpen > 0 ? [restrictedFinding()] : [])].map(
    ({ key, met, values, codes, next }): CompletionItem => {
      const override = met ? null : (overrides.get(key) ?? null)
      const state = met ? 'met' : override ? 'exempt' : 'missing'
      return { key, state, values, codes, nextStep: state === 'missing' ? next : null, override }
    },
  )
  return {
    holds: items.every(({ state }) => state !== 'missing'),
    items,
    waivers: facts.plan.filter(({ waived }) => waived !== null),
  }
}

/** The missing items of a completion, in the rule's order. */
export const missingItems = ({ items }: Completion): CompletionItem[] =>
  items.filter(({ state }) => state === 'missing')

export interface Confirmable {
  confirmable: boolean
  completion: Completion
  /** Counted visits that are not approved yet; a completion needs all of them approved (settled.md 3). */
  unapproved: string[]
}

/** Whether a coordinator may confirm the completion now. */
export function confirmable(
  facts: HouseholdFacts,
  programme: ProgrammeDefinition,
  today: LocalDate,
  options: { restrictedOpen?: number } = {},
): Confirmable {
  const result = completion(facts, programme, today, options)
  const unapproved = factsOn(facts, today)
    .visits.filter(visit => visit.met && counts(visit) && visit.state !== 'approved')
    .map(({ id }) => id)
  return { confirmable: result.holds && unapproved.length === 0, completion: result, unapproved }
}

/** The first day on which the rule held, by the dates of the evidence; null when it does not hold today. */
export function readySince(
  facts: HouseholdFacts,
  programme: ProgrammeDefinition,
  today: LocalDate,
): LocalDate | null {
  if (!completion(facts, programme, today).holds) return null
  const dates = [
    ...facts.visits.map(({ visitDate }) => visitDate),
    ...[facts.classAttendances, facts.ratings, facts.tests, facts.surveys].flat().map(({ date }) => date),
  ]
  const days = [...new Set(dates)].filter(date => date <= today).sort()
  return days.find(day => completion(facts, programme, day).holds) ?? today
}
