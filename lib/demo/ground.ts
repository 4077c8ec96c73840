import * as schema from '#db/schema/index.ts'
import { addDays, instantOf, type LocalDate, weekdayOf } from '#lib/calendar/dates.ts'
import { firstEditionRows } from '#lib/handbook/first-edition.ts'
import { firstVersionRows } from '#lib/programmes/first-version.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import {
  type CastMember,
  demoPasswordHash,
  organisationIds,
  organisationRows,
  userIds,
  userRows,
} from './cast.ts'
import { type ClassDay, holdClass } from './classes.ts'
import { addTrainerSignature } from './signatures.ts'
import type { Stage, StagedProgramme } from './stage.ts'

const FIRST_DAY = '2024-01-08'
const SATURDAY = 6

/** Organisations and accounts, made before anything else. */
export async function addPeople(
  stage: Stage,
  organisations: readonly (keyof typeof organisationIds)[],
  who: readonly CastMember[],
) {
  const createdAt = instantOf(FIRST_DAY, '09:00')
  for (const row of organisationRows(organisations, createdAt)) stage.sheet.add(schema.organisations, row)
  const passwordHash = await demoPasswordHash()
  for (const row of userRows(who, { passwordHash, createdAt })) {
    stage.sheet.add(schema.users, row)
    if (row.role === 'trainer') addTrainerSignature(stage, row.id, createdAt)
  }
}

/** A programme with its version 1. */
export function addProgramme(
  stage: Stage,
  given: {
    id: string
    versionId: string
    definition: ProgrammeDefinition
    providerId?: string
    createdBy?: string
  },
): StagedProgramme {
  const { programme, version } = firstVersionRows({
    programmeId: given.id,
    versionId: given.versionId,
    definition: given.definition,
    providerId: given.providerId ?? organisationIds.provider,
    createdBy: given.createdBy ?? userIds.maXiaoyun,
    at: instantOf(addDays(given.definition.startDate, -14), '09:30'),
  })
  stage.sheet.add(schema.programmes, programme)
  stage.sheet.add(schema.programmeVersions, version)
  return { id: given.id, versionId: given.versionId, definition: given.definition }
}

/** Edition 1 of the handbook; from then on it is what visits teach from. */
export function addEdition(stage: Stage, given: { id: string; publishedOn: LocalDate }) {
  const publishedAt = stage.at(given.publishedOn, '10:00')
  const rows = firstEditionRows({ ...given, publishedAt, newId: () => stage.id(publishedAt) })
  stage.sheet.add(schema.editions, rows.edition)
  for (const version of rows.versions) stage.sheet.add(schema.sectionVersions, version)
  for (const content of rows.contents) stage.sheet.add(schema.editionSections, content)
  stage.edition = given
}

/** What this installation is (lib/setup/installation.ts). */
export function addInstallation(stage: Stage, facts: Readonly<Record<string, string>>) {
  for (const [key, value] of Object.entries(facts)) {
    stage.sheet.add(schema.installation, { key, value, at: stage.now })
  }
}

/** The last Saturday up to a day: classes are held when somebody can stay with the elder. */
export const saturdayUpTo = (date: LocalDate): LocalDate =>
  addDays(date, -((weekdayOf(date) - SATURDAY + 7) % 7))

/** The whole course in two mornings of four lessons. */
export const COURSE_DAYS: readonly (readonly string[])[] = [
  ['M1', 'M2', 'M6'],
  ['M3', 'M4', 'M5'],
]

/** Two class days, a week apart. */
export function holdCourse(
  stage: Stage,
  programme: StagedProgramme,
  given: { first: LocalDate; second: LocalDate; place: string; teacherId: string },
): [ClassDay, ClassDay] {
  const [first, second] = COURSE_DAYS.map((modules, i) =>
    holdClass(stage, programme, {
      on: i === 0 ? given.first : given.second,
      from: '09:00',
      to: '12:00',
      place: given.place,
      teacherId: given.teacherId,
      modules: [...modules],
    }),
  )
  return [first!, second!]
}
