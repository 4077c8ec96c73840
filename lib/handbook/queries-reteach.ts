import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import {
  classSessions,
  editionSections,
  editions,
  sectionVersions,
  skillRatings,
  visitRevisions,
  visits,
} from '#db/schema/index.ts'
import { grouped } from '#lib/grouped.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { paperOf } from './queries-handouts.ts'
import { type CriticalChange, type Reteach, reteachOf, type Taught } from './reteach-rules.ts'

type Reading = Pick<Read, 'select'>

/** The newest safety-critical text per section that was published, with the first edition that has it. */
async function criticalChanges(read: Reading): Promise<CriticalChange[]> {
  const rows = await read
    .select({
      section: sectionVersions.sectionCode,
      versionNo: sectionVersions.versionNo,
      number: editions.number,
    })
    .from(sectionVersions)
    .innerJoin(editionSections, eq(editionSections.sectionVersionId, sectionVersions.id))
    .innerJoin(editions, eq(editions.id, editionSections.editionId))
    .where(and(eq(sectionVersions.safetyCritical, true), isNotNull(editions.publishedAt)))
    .orderBy(asc(editions.number))
  return [...grouped(rows, row => row.section).values()].map(own => {
    const newest = Math.max(...own.map(({ versionNo }) => versionNo))
    const { section, number } = own.find(({ versionNo }) => versionNo === newest)!
    return { section, number }
  })
}

/** Whether any text that was published changed where it matters for safety. */
export const hasCriticalChange = async (read: Reading): Promise<boolean> =>
  (await criticalChanges(read)).length > 0

interface Home {
  id: string
  definition: ProgrammeDefinition
}

/**
 * What families have to hear again, by household; those who have nothing are not in it. The caller has seen that it
 * may ask about them.
 */
export async function listReteach(read: Reading, homes: readonly Home[]): Promise<Map<string, Reteach[]>> {
  const changes = await criticalChanges(read)
  if (changes.length === 0 || homes.length === 0) return new Map()
  const ids = homes.map(({ id }) => id)
  const taught = grouped(await ratingsOf(read, ids), row => row.householdId)
  const paper = await paperOf(read, ids)
  const numberOn = await editionDays(read)
  return new Map(
    homes.flatMap(({ id, definition }) => {
      const sectionOf = new Map(definition.skills.map(skill => [skill.code, skill.section]))
      const lessons = (taught.get(id) ?? []).flatMap((row): Taught[] => {
        const section = sectionOf.get(row.skill)
        return section ? [{ section, skill: row.skill, number: row.number ?? numberOn(row.onDate) }] : []
      })
      const again = reteachOf(changes, lessons, paper.get(id) ?? [])
      return again.length > 0 ? [[id, again] as const] : []
    }),
  )
}

/** Every rating that holds, with the edition that was taught from where the record names it. */
async function ratingsOf(read: Reading, ids: readonly string[]) {
  const rows = await read
    .select({
      householdId: skillRatings.householdId,
      skill: skillRatings.skillCode,
      onDate: skillRatings.onDate,
      visitId: skillRatings.visitId,
      revisionId: skillRatings.revisionId,
      holds: visits.currentRevisionId,
      body: visitRevisions.body,
      classEdition: classSessions.editionId,
    })
    .from(skillRatings)
    .leftJoin(visits, eq(visits.id, skillRatings.visitId))
    .leftJoin(visitRevisions, eq(visitRevisions.id, skillRatings.revisionId))
    .leftJoin(classSessions, eq(classSessions.id, skillRatings.classSessionId))
    .where(inArray(skillRatings.householdId, [...ids]))
  const numbers = new Map(
    (await read.select({ id: editions.id, number: editions.number }).from(editions)).map(row => [
      row.id,
      row.number,
    ]),
  )
  return rows
    .filter(({ visitId, revisionId, holds }) => visitId === null || revisionId === holds)
    .map(({ body, classEdition, householdId, skill, onDate }) => ({
      householdId,
      skill,
      onDate,
      number: numbers.get(body?.editionId ?? classEdition ?? '') ?? null,
    }))
}

/** The edition that held on a day, for records that do not name one; 0 before the first. */
async function editionDays(read: Reading): Promise<(day: string) => number> {
  const rows = await read
    .select({ number: editions.number, publishedOn: editions.publishedOn })
    .from(editions)
    .where(isNotNull(editions.publishedAt))
    .orderBy(asc(editions.number))
  return day => rows.findLast(({ publishedOn }) => (publishedOn ?? '') < day)?.number ?? 0
}
