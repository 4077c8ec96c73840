import { assignments, statusEvents } from '#db/schema/index.ts'
import type { LocalDate } from '#lib/calendar/dates.ts'
import type { Status } from '#lib/households/rules.ts'
import { userIds } from './cast.ts'
import type { Stage, StagedProgramme } from './stage.ts'

export interface DemoPerson {
  name: string
  sex: 'female' | 'male'
  birthDate: LocalDate
}

/** A household on the stage: what later events need to know of it. */
export interface Home {
  id: string
  programme: StagedProgramme
  studentNo: string
  elderId: string
  caregiverId: string
  elder: DemoPerson
  caregiver: DemoPerson
  trainerId: string | null
  photoConsent: boolean
  needsTags: readonly string[]
  /** Codes of the skills that are to be taught. */
  plan: string[]
  status: Status
  statusCount: number
}

/** Writes one step of a household's life cycle. */
export function changeStatus(
  stage: Stage,
  home: Home,
  status: Status,
  event: { on: LocalDate; at?: number; by: string; reason?: string; note?: string },
) {
  home.status = status
  home.statusCount += 1
  const at = event.at ?? stage.at(event.on, '10:00')
  stage.sheet.add(statusEvents, {
    id: stage.id(at),
    householdId: home.id,
    position: home.statusCount,
    status,
    onDate: event.on,
    reasonCode: event.reason ?? null,
    note: event.note ?? null,
    byUserId: event.by,
    at,
  })
}

/** Gives a household to a trainer from a day on; closes the assignment before. */
export function assign(stage: Stage, home: Home, trainerId: string, from: LocalDate, reason?: string) {
  const at = stage.at(from, '10:10')
  const before = stage.sheet
    .rowsOf(assignments)
    .find(row => row.householdId === home.id && row.untilDate === null)
  if (before) before.untilDate = from
  stage.sheet.add(assignments, {
    id: stage.id(at),
    householdId: home.id,
    trainerId,
    fromDate: from,
    untilDate: null,
    reason: reason ?? null,
    assignedBy: userIds.zhaoLei,
    at,
  })
  home.trainerId = trainerId
}
