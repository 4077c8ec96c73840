import type { LocalDate } from '#lib/calendar/dates.ts'
import type { ClassDay } from './classes.ts'
import type { Diary } from './diary.ts'
import type { Families } from './families.ts'
import type { Seat } from './seats.ts'
import type { Stage, StagedProgramme } from './stage.ts'
import type { VisitStory } from './visit-story.ts'

export type CourseDays = readonly [ClassDay, ClassDay]

/** What the households of one programme have in common. */
export interface Teller {
  stage: Stage
  programme: StagedProgramme
  diary: Diary
  families: Families
  courses: readonly CourseDays[]
  homeId(n: number): string
  /** The last four digits of the caregiver's phone. */
  phoneEnding(n: number): string
  /** The last day on which anything may have happened. */
  until: LocalDate
}

/** A household's way as far as it has come. */
export interface Journey extends Pick<Seat, 'streetCode' | 'trainerId'> {
  n: number
  seat: number | null
  /** About when each visit was; the diary finds a free hour. */
  visits: readonly LocalDate[]
  /** How many visits will take all skills to their levels. */
  of?: number
  /** Both class days, only the second, the first made up at home, or none yet. */
  classes?: 'both' | 'second' | 'madeUp' | 'none'
  /** The date after the last visit; two weeks on when left out. */
  next?: VisitStory['next']
  /** More about single visits, by their place. */
  visitDetails?: Readonly<Record<number, (on: LocalDate) => Partial<VisitStory>>>
  /** Visits up to this day have been looked at. */
  judgedUntil?: LocalDate
  /** Somebody else had the household before the second visit. */
  firstTrainerId?: string
  /** The day on which somebody else in the family took over. */
  caregiverChanged?: LocalDate
  /** For those who have no visit yet. */
  approvedOn?: LocalDate
}
