import { attendances, classSessions, skillRatings } from '#db/schema/index.ts'
import type { LocalDate, LocalTime } from '#lib/calendar/dates.ts'
import { findModule, isEmergency } from '#lib/programmes/rules.ts'
import { userIds } from './cast.ts'
import { changeStatus, type Home } from './home.ts'
import type { Stage, StagedProgramme } from './stage.ts'

export interface ClassDay {
  id: string
  on: LocalDate
  endAt: LocalTime
  teacherId: string
  modules: readonly string[]
}

/** A class session that was held. */
export function holdClass(
  stage: Stage,
  programme: StagedProgramme,
  given: {
    on: LocalDate
    from: LocalTime
    to: LocalTime
    place: string
    teacherId: string
    modules: string[]
  },
): ClassDay {
  const at = stage.at(given.on, given.to)
  const id = stage.id(at)
  stage.sheet.add(classSessions, {
    id,
    programmeId: programme.id,
    heldOn: given.on,
    startAt: given.from,
    endAt: given.to,
    place: given.place,
    teacherId: given.teacherId,
    moduleCodes: given.modules,
    note: null,
    createdBy: userIds.zhaoLei,
    at,
  })
  return { id, on: given.on, endAt: given.to, teacherId: given.teacherId, modules: given.modules }
}

/** Whether the caregiver came, and what she could do at the end of the class. */
export function attend(
  stage: Stage,
  home: Home,
  session: ClassDay,
  presence: 'present' | 'late' | 'absent',
  levels: Readonly<Record<string, number>> = {},
) {
  const at = stage.at(session.on, session.endAt)
  stage.sheet.add(attendances, {
    id: stage.id(at),
    sessionId: session.id,
    householdId: home.id,
    caregiverId: home.caregiverId,
    presence,
    byUserId: userIds.zhaoLei,
    at,
  })
  if (presence === 'absent') return
  for (const [skillCode, level] of Object.entries(levels)) {
    stage.sheet.add(skillRatings, {
      id: stage.id(at),
      householdId: home.id,
      caregiverId: home.caregiverId,
      skillCode,
      level,
      place: isEmergency(home.programme.definition, skillCode) ? 'simulated' : 'class',
      onDate: session.on,
      visitId: null,
      revisionId: null,
      classSessionId: session.id,
      steps: null,
      trainerId: session.teacherId,
      at,
    })
  }
  if (home.status === 'assessed') {
    changeStatus(stage, home, 'inTraining', { on: session.on, at, by: userIds.zhaoLei })
  }
}

/** Of these levels, those of skills that the session's modules teach. */
export function seenIn(
  session: ClassDay,
  programme: StagedProgramme,
  levels: Readonly<Record<string, number>>,
): Record<string, number> {
  const taught = new Set(
    session.modules.flatMap(code => findModule(programme.definition, code)?.skills ?? []),
  )
  return Object.fromEntries(Object.entries(levels).filter(([skill]) => taught.has(skill)))
}
