import { addDays, type LocalDate, type LocalTime, weekdayOf } from '#lib/calendar/dates.ts'

/** Four visits a day, with the way between them. */
const SLOTS: readonly { from: LocalTime; to: LocalTime }[] = [
  { from: '09:00', to: '10:35' },
  { from: '10:40', to: '12:15' },
  { from: '14:00', to: '15:35' },
  { from: '15:40', to: '17:15' },
]
const SUNDAY = 7

/** A trainer's days: nobody is in two homes at once, and Sundays are free. */
export interface Diary {
  /** Marks a time that is told by hand. */
  keep(trainerId: string, on: LocalDate, from: LocalTime, to: LocalTime): void
  /** The last free time up to a day. */
  book(trainerId: string, upTo: LocalDate): { on: LocalDate; from: LocalTime }
}

export function newDiary(): Diary {
  const taken = new Set<string>()
  const key = (trainerId: string, on: LocalDate, slot: number) => `${trainerId} ${on} ${slot}`
  return {
    keep(trainerId, on, from, to) {
      SLOTS.forEach((slot, i) => {
        if (slot.from < to && from < slot.to) taken.add(key(trainerId, on, i))
      })
    },
    book(trainerId, upTo) {
      for (let day = upTo; ; day = addDays(day, -1)) {
        const free = SLOTS.findIndex((_, i) => !taken.has(key(trainerId, day, i)))
        if (weekdayOf(day) === SUNDAY || free === -1) continue
        taken.add(key(trainerId, day, free))
        return { on: day, from: SLOTS[free]!.from }
      }
    },
  }
}
