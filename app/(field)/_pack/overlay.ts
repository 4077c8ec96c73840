import type { FieldAppointment, FieldHousehold, FieldPack } from '#lib/field/schema.ts'
import type { OpenVisit } from '#lib/visits/receipt.ts'
import { type Item, inOrder } from '../_outbox/item.ts'

/** What a frozen record says, read back from its bytes. */
export const bodyOf = <T = OpenVisit>(item: Pick<Item, 'bytes'>): T => JSON.parse(item.bytes) as T

/**
 * Items that the pack cannot know of yet: still on their way, or delivered after it was fetched. What the server
 * refused is not among them: it has not happened. Nor what is offered once more: it may be long ago.
 */
export function unknownToPack(items: readonly Item[], fetchedAt: number): Item[] {
  return inOrder(items).filter(item => {
    if (item.replacedBy !== null || item.status === 'needsAttention' || item.again) return false
    return item.status !== 'delivered' || (item.deliveredAt ?? 0) > fetchedAt
  })
}

/** The body of a rescheduling, as it is sent. */
export interface AppointmentBody {
  onDate: string | null
  atTime: string | null
  noDateReason?: string | null
}

function appointmentOf(item: Item): FieldAppointment {
  if (item.kind === 'visit') {
    const { nextVisitDate, nextVisitTime, noNextReason } = bodyOf(item)
    return {
      id: item.id,
      onDate: nextVisitDate,
      atTime: nextVisitTime ?? null,
      noDateReason: noNextReason ?? null,
    }
  }
  const { onDate, atTime, noDateReason } = bodyOf<AppointmentBody>(item)
  return { id: item.id, onDate, atTime, noDateReason: noDateReason ?? null }
}

/**
 * The pack as it will look when everything that the trainer has said is delivered: so that Today is right at once,
 * also without a network. Only next dates; levels and progress stay the server's.
 */
export function overlaid(pack: FieldPack, fetchedAt: number, items: readonly Item[]): FieldPack {
  const said = new Map<string, FieldAppointment>()
  for (const item of unknownToPack(items, fetchedAt)) {
    if (item.kind === 'visit' || item.kind === 'appointment') said.set(item.householdId, appointmentOf(item))
  }
  if (said.size === 0) return pack
  const moved = (household: FieldHousehold): FieldHousehold => {
    const appointment = said.get(household.id)
    return appointment ? { ...household, appointment } : household
  }
  return { ...pack, households: pack.households.map(moved), booked: rebooked(pack, said) }
}

/** How many visits are agreed per day, after the moves. */
function rebooked(pack: FieldPack, said: ReadonlyMap<string, FieldAppointment>): FieldPack['booked'] {
  const booked = { ...pack.booked }
  for (const { id, appointment } of pack.households) {
    const next = said.get(id)
    if (!next) continue
    const before = appointment?.onDate
    if (before && booked[before]) booked[before] -= 1
    if (next.onDate) booked[next.onDate] = (booked[next.onDate] ?? 0) + 1
  }
  return booked
}
