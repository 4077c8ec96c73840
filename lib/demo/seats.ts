import type { TileState } from '#lib/progress/tile.ts'
import { type trainers, userIds } from './cast.ts'
import type { Random } from './random.ts'

type Trainer = (typeof trainers)[number]

/** A seat of the 百户图 as the demo tells it. */
export interface Seat {
  seat: number
  state: TileState
  streetCode: string
  trainerId: string
}

const inState: readonly (readonly [TileState, readonly number[]])[] = [
  ['readyForReview', [20, 30, 35, 49, 53, 66, 81]],
  ['attention', [38, 46, 57, 65, 68, 69, 76, 78]],
  ['red', [55, 58, 74, 97]],
  ['suspended', [32, 42, 70]],
  ['vacant', [73]],
  ['notStarted', [85, 88, 95, 99, 100]],
  [
    'inTraining',
    [
      ...[45, 50, 52, 54, 59, 62, 63, 71, 72, 75, 77, 79, 80],
      ...[82, 83, 84, 86, 87, 89, 90, 91, 92, 93, 94, 96, 98],
    ],
  ],
]

/** Of each street, in the order of the administrative list: completed, to be looked at, all. */
const streets: readonly (readonly [completed: number, attention: number, all: number])[] = [
  [3, 0, 6],
  [4, 0, 7],
  [3, 2, 8],
  [4, 1, 8],
  [4, 0, 7],
  [3, 0, 6],
  [5, 0, 9],
  [4, 0, 8],
  [3, 3, 9],
  [2, 3, 8],
  [3, 1, 7],
  [3, 0, 6],
  [3, 0, 5],
  [2, 2, 6],
]

/** Streets, 1 to 14, of those whose story says where they live. */
const livingIn: Readonly<Record<number, number>> = {
  1: 1,
  20: 5,
  32: 10,
  38: 3,
  46: 4,
  50: 9,
  52: 7,
  54: 7,
  55: 9,
  57: 9,
  58: 10,
  65: 9,
  68: 10,
  69: 11,
  73: 2,
  74: 14,
  75: 4,
  76: 3,
  78: 14,
  97: 10,
  98: 8,
}

const households: Readonly<Record<Trainer, number>> = {
  zhouMin: 27,
  zhengXiaoyan: 25,
  heJun: 24,
  sunHaitao: 24,
}

const taughtBy: Readonly<Record<Trainer, readonly number[]>> = {
  zhouMin: [38, 45, 50, 52, 54, 75, 98],
  zhengXiaoyan: [1, 20, 27, 32, 57, 59, 72, 76],
  heJun: [62, 65, 69, 73, 87, 90, 97],
  sunHaitao: [46, 55, 58, 68, 74, 78, 83],
}

export const streetCode = (order: number): string => `120103${String(order).padStart(3, '0')}`

/** The hundred seats: states as in the mockup of the board, its counts per street, 27, 25, 24 and 24 households. */
export function hundredSeats(random: Random): Seat[] {
  const states = new Map(inState.flatMap(([state, seats]) => seats.map(seat => [seat, state] as const)))
  const seats = Array.from({ length: 100 }, (_, i) => i + 1)
  const stateOf = (seat: number): TileState => states.get(seat) ?? 'completed'
  const street = streetsFor(random, seats, stateOf)
  const trainer = trainersFor(random, seats)
  return seats.map(seat => ({
    seat,
    state: stateOf(seat),
    streetCode: streetCode(street.get(seat)!),
    trainerId: userIds[trainer.get(seat)!],
  }))
}

/** Deals what is left of each kind to the seats that nobody named. */
function deal<T>(random: Random, seats: readonly number[], left: readonly (readonly [T, number])[]) {
  const cards = random.shuffled(left.flatMap(([kind, count]) => Array.from({ length: count }, () => kind)))
  return seats.map((seat, i) => [seat, cards[i]!] as const)
}

function streetsFor(random: Random, seats: readonly number[], stateOf: (seat: number) => TileState) {
  const named = new Map(Object.entries(livingIn).map(([seat, street]) => [Number(seat), street]))
  const group = (seat: number) => {
    const state = stateOf(seat)
    if (state === 'completed') return 'completed'
    return state === 'red' || state === 'attention' ? 'attention' : 'other'
  }
  const wanted = { completed: 0, attention: 1, other: 2 } as const
  const found = new Map(named)
  for (const kind of ['completed', 'attention', 'other'] as const) {
    const left = streets.map((counts, i) => {
      const all = kind === 'other' ? counts[2] - counts[0] - counts[1] : counts[wanted[kind]]
      const fixed = [...named].filter(([seat, street]) => street === i + 1 && group(seat) === kind).length
      return [i + 1, all - fixed] as const
    })
    const open = seats.filter(seat => group(seat) === kind && !named.has(seat))
    for (const [seat, street] of deal(random, open, left)) found.set(seat, street)
  }
  return found
}

function trainersFor(random: Random, seats: readonly number[]) {
  const all = Object.keys(households) as Trainer[]
  const named = all.flatMap(trainer => taughtBy[trainer].map(seat => [seat, trainer] as const))
  const found = new Map(named)
  const left = all.map(trainer => [trainer, households[trainer] - taughtBy[trainer].length] as const)
  const open = seats.filter(seat => !found.has(seat))
  for (const [seat, trainer] of deal(random, open, left)) found.set(seat, trainer)
  return found
}
