import { addDays, daysBetween } from '#lib/calendar/dates.ts'
import { fixedId, trainers, userIds } from '../cast.ts'
import type { Diary } from '../diary.ts'
import type { Families } from '../families.ts'
import { addProgramme, holdCourse } from '../ground.ts'
import { programmeOf2024 } from '../hexi.ts'
import type { Teller } from '../journey.ts'
import { programmeIds } from '../programme-ids.ts'
import { streetCode } from '../seats.ts'
import type { Stage, StagedProgramme } from '../stage.ts'
import { tellCompleted } from './completed.ts'

const FAMILY_OF_IDS = 11
const STREETS = 14
/** Saturdays; the second morning of each course is a week later. */
const COURSES = [
  '2024-03-30',
  '2024-04-27',
  '2024-05-25',
  '2024-06-29',
  '2024-07-27',
  '2024-08-31',
  '2024-09-21',
  '2024-10-19',
]
const FIRST_COMPLETION = '2024-06-11'
const LAST_COMPLETION = '2024-12-17'
const LAST_CALL = '2025-01-17'

/** The programme of 2024: one hundred of one hundred completed by December, all called afterwards (domain.md 0). */
export function tellProgrammeOf2024(stage: Stage, diary: Diary, families: Families): StagedProgramme {
  const programme = addProgramme(stage, {
    id: programmeIds.of2024,
    versionId: programmeIds.versionOf2024,
    definition: programmeOf2024(),
  })
  const courses = COURSES.map((first, i) =>
    holdCourse(stage, programme, {
      first,
      second: addDays(first, 7),
      place: '河西区养老服务示例中心二楼',
      teacherId: userIds[trainers[i % trainers.length]!],
    }),
  )
  const teller: Teller = {
    stage,
    programme,
    diary,
    families,
    courses,
    homeId: n => fixedId(FAMILY_OF_IDS, n),
    phoneEnding: n => String(2000 + n),
    until: LAST_CALL,
  }
  const { quota } = programme.definition
  const span = daysBetween(FIRST_COMPLETION, LAST_COMPLETION)
  for (let n = 1; n <= quota; n++) {
    const share = ((n - 1) / (quota - 1)) ** 0.8
    tellCompleted(
      teller,
      {
        n,
        seat: n,
        streetCode: streetCode(1 + ((n * 5) % STREETS)),
        trainerId: userIds[trainers[n % trainers.length]!],
      },
      {
        on: addDays(FIRST_COMPLETION, Math.round(span * share)),
        certificate: n,
        count: stage.random.chance(0.35) ? 3 : 2,
        called: true,
      },
    )
  }
  return programme
}
