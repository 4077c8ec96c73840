import { addDays, type LocalDate, type LocalTime, weekdayOf } from '#lib/calendar/dates.ts'

/** Four visits a day, with the way between them. */
const SLOTS: readonly { from: LocalTime; latest: LocalTime }[] = [
  { from: '09:00', latest: '10:25' },
  { from: '10:40', latest: '12:05' },
  { from: '14:00', latest: '15:25' },
  { from: '15:40', latest: '17:05' },
]
const SUNDAY = 7

/** A trainer's days: nobody is in two homes at once, and Sundays are free. */
export interface Diary {
  /** Marks a day on which a trainer's time is told by hand. */
  keep(trainerId: string, on: LocalDate): void
  /** The next free place, from a day on (or, with `backwards`, from a day back). */
  book(trainerId: string, on: LocalDate, backwards?: boolean): { on: LocalDate; from: LocalTime }
}

export function newDiary(): Diary {
  const taken = new Map<string, number>()
  const key = (trainerId: string, on: LocalDate) => `${trainerId} ${on}`
  return {
    keep: (trainerId, on) => {
      taken.set(key(trainerId, on), SLOTS.length)
    },
    book: (trainerId, on, backwards = false) => {
      let day = on
      while (weekdayOf(day) === SUNDAY || (taken.get(key(trainerId, day)) ?? 0) >= SLOTS.length) {
        day = addDays(day, backwards ? -1 : 1)
      }
      const used = taken.get(key(trainerId, day)) ?? 0
      taken.set(key(trainerId, day), used + 1)
      return { on: day, from: SLOTS[used]!.from }
    },
  }
}
