import type { OpenDatabase } from '#db/client.ts'
import { addDays, instantOf, type LocalDate, type LocalTime, localDateOf } from '#lib/calendar/dates.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { idMaker, type Random, seeded } from './random.ts'
import { newSheet, type Sheet } from './sheet.ts'

const MINUTE_MS = 60_000

/** Where a world is told: the clock, the chance, and the rows so far. */
export interface Stage {
  now: number
  today: LocalDate
  random: Random
  sheet: Sheet
  /** A new id that sorts by `at`. */
  id(at: number): string
  /** As `id`, from a chance of its own: what is added to a told visit leaves the rest of the world as it was. */
  besideId(at: number): string
  /** The local date that many days from today. */
  day(offset: number): LocalDate
  /** The instant of a local date and time; never later than a few minutes ago. */
  at(date: LocalDate, time: LocalTime): number
  /** The edition that households hold, once it is published. */
  edition: { id: string; publishedOn: LocalDate } | null
}

/** A programme with the version under which its households are trained. */
export interface StagedProgramme {
  id: string
  versionId: string
  definition: ProgrammeDefinition
}

export function newStage(now: number, seed: number): Stage {
  const random = seeded(seed)
  const today = localDateOf(now)
  const latest = now - 5 * MINUTE_MS
  return {
    now,
    today,
    random,
    sheet: newSheet(),
    id: idMaker(random),
    besideId: idMaker(seeded(seed + 1)),
    day: offset => addDays(today, offset),
    at: (date, time) => Math.min(instantOf(date, time), latest),
    edition: null,
  }
}

/** Writes everything that was told on a stage, in one transaction. */
export const perform = (database: OpenDatabase, stage: Stage): Promise<void> =>
  database.transact(write => stage.sheet.write(write))

export const minutesLater = (instant: number, minutes: number): number => instant + minutes * MINUTE_MS
