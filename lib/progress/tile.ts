import type { LocalDate } from '#lib/calendar/dates.ts'
import { holdsSeat } from '#lib/households/rules.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { type Completion, completion, missingItems } from './completion.ts'
import { daysWithoutContact, lastContact } from './contact.ts'
import type { CompletionKey, HouseholdFacts } from './facts.ts'
import { progressPercent } from './percent.ts'
import { derivedStatus, type HouseholdStatus, hasRedFlag, type TrafficLight, trafficLight } from './status.ts'

/** The eight states of the 百户图, in the legend's order (settled.md 6, visual.md 6). */
export const tileStates = [
  'completed',
  'readyForReview',
  'attention',
  'red',
  'inTraining',
  'notStarted',
  'suspended',
  'vacant',
] as const
export type TileState = (typeof tileStates)[number]

/** First match wins (settled.md 6). Whoever holds no seat leaves it vacant. */
export function tileState(status: HouseholdStatus | null, light: TrafficLight | null): TileState {
  if (status === 'readyForReview') return light === 'red' ? 'red' : 'readyForReview'
  if (!holdsSeat(status)) return 'vacant'
  if (status === 'completed' || status === 'followedUp') return 'completed'
  if (status === 'suspended') return 'suspended'
  if (light === 'red') return 'red'
  if (light === 'yellow') return 'attention'
  return status === 'inTraining' ? 'inTraining' : 'notStarted'
}

/** All that lists, cards, the board and exports say about where one household stands. */
export interface Standing {
  householdId: string
  /** The seat it holds. */
  seat: number | null
  /** The seat it held until it left. */
  lastSeat: number | null
  status: HouseholdStatus | null
  tile: TileState
  light: TrafficLight | null
  /** An open, unrestricted flag of level high or urgent. */
  redFlag: boolean
  /** 0–100. */
  progress: number
  lastContact: LocalDate | null
  daysWithoutContact: number | null
  completion: Completion
  missing: CompletionKey[]
}

/** One computation for every place that shows a household's state, so that they agree (architecture.md 5). */
export function standingOf(
  facts: HouseholdFacts,
  programme: ProgrammeDefinition,
  today: LocalDate,
): Standing {
  const known = completion(facts, programme, today)
  const status = derivedStatus(facts, programme, today, known)
  const light = trafficLight(facts, programme, today)
  const own = tileState(status, light)
  return {
    householdId: facts.householdId,
    seat: own === 'vacant' ? null : facts.seat,
    lastSeat: own === 'vacant' ? facts.seat : null,
    status,
    tile: own,
    light,
    redFlag: hasRedFlag(facts, programme),
    progress: progressPercent(facts, programme, today),
    lastContact: lastContact(facts, today),
    daysWithoutContact: daysWithoutContact(facts, today),
    completion: known,
    missing: missingItems(known).map(({ key }) => key),
  }
}

/** The tile of one household, or of an empty seat. */
export const tile = (
  facts: HouseholdFacts | null,
  programme: ProgrammeDefinition,
  today: LocalDate,
): TileState => (facts === null ? 'vacant' : standingOf(facts, programme, today).tile)

export interface SeatTile {
  seat: number
  state: TileState
  /** 0–100: how high the tile is filled. */
  progress: number
  householdId: string | null
}

/** Tiles of seats 1 to the quota. A replacement stands on the seat of whoever left (settled.md 6). */
export function seatTiles(standings: readonly Standing[], quota: number): SeatTile[] {
  const sitting = new Map(standings.map(one => [one.seat, one]))
  return Array.from({ length: quota }, (_, i) => {
    const seat = i + 1
    const standing = sitting.get(seat)
    return {
      seat,
      state: standing?.tile ?? 'vacant',
      progress: standing?.progress ?? 0,
      householdId: standing?.householdId ?? null,
    }
  })
}

/** How many tiles of each state; the eight add up to the quota. */
export function tileCounts(tiles: readonly { state: TileState }[]): Record<TileState, number> {
  const counts = Object.fromEntries(tileStates.map(state => [state, 0])) as Record<TileState, number>
  for (const { state } of tiles) counts[state] += 1
  return counts
}
