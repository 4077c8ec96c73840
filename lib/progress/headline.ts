import { daysBetween, type LocalDate, localDateOf } from '#lib/calendar/dates.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import type { Pace } from './pace.ts'
import type { TileState } from './tile.ts'

export interface Headline {
  /** Message key under `board.headline`. */
  key: 'done' | 'ended' | 'behind' | 'onTrack'
  values: {
    quota: number
    completed: number
    ready: number
    weeks: number
    forecast: number
    short: number
  }
}

/** The board's first sentence: how many completed, how many wait, where the pace leads (visual.md 1). */
export function headline(pace: Pace, tiles: Record<TileState, number>): Headline {
  const { quota, completed, weeks, forecast, short, weeksLeft } = pace
  const key = completed >= quota ? 'done' : weeksLeft === 0 ? 'ended' : short > 0 ? 'behind' : 'onTrack'
  return { key, values: { quota, completed, ready: tiles.readyForReview, weeks, forecast, short } }
}

export interface PhoneDelivery {
  trainerId: string
  /** Households that the trainer has now. */
  households: number
  /** The last record that reached the server, UTC milliseconds; null when none ever did. */
  deliveredAt: number | null
}

export interface SilentPhone extends PhoneDelivery {
  /** Full days since the last delivery; null when there was none. */
  days: number | null
}

/** Whether a trainer's phone has been silent so long that the board's figures may be incomplete. */
export function isSilent(delivery: PhoneDelivery, programme: ProgrammeDefinition, today: LocalDate): boolean {
  if (delivery.households === 0) return false
  if (delivery.deliveredAt === null) return true
  return daysBetween(localDateOf(delivery.deliveredAt), today) >= programme.silentPhoneDays
}

/** The phones to name under the headline, the longest silence first. */
export function silentPhones(
  deliveries: readonly PhoneDelivery[],
  programme: ProgrammeDefinition,
  today: LocalDate,
): SilentPhone[] {
  const days = ({ deliveredAt }: PhoneDelivery) =>
    deliveredAt === null ? null : daysBetween(localDateOf(deliveredAt), today)
  return deliveries
    .filter(delivery => isSilent(delivery, programme, today))
    .map(delivery => ({ ...delivery, days: days(delivery) }))
    .sort((a, b) => (b.days ?? Number.POSITIVE_INFINITY) - (a.days ?? Number.POSITIVE_INFINITY))
}
