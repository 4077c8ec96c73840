import { createHash } from 'node:crypto'
import { eq, inArray } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Write } from '#db/client.ts'
import {
  caregivers,
  elders,
  householdMembers,
  households,
  importBatches,
  importedHouseholds,
  needsAssessments,
  type programmes,
  statusEvents,
} from '#db/schema/index.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { command, created, same } from '#lib/command.ts'
import { invalid } from '#lib/errors.ts'
import { studentNumbers } from '#lib/households/student-no.ts'
import { newId } from '#lib/ids.ts'
import { idHash } from '#lib/privacy/identity.ts'
import { loadProgramme } from '#lib/programmes/loaded.ts'
import { idFrom, isResend } from '#lib/resend.ts'
import { installationFacts } from '#lib/setup/installation.ts'
import type { RosterFamily, RosterPerson } from './check.ts'
import { rosterLists } from './choices.ts'
import { caregiverKeys } from './doubles.ts'
import { likenessesFor } from './likenesses.ts'
import { ImportRosterInput } from './schema.ts'
import { type AssessedLine, assessRoster, type RowState } from './standing.ts'

/**
 * The rows of a roster that are ready go in together or not at all, as applications; the others stay out and are
 * counted. `PUT /api/programmes/<programmeId>/imports/<batchId>`.
 */
export const importRoster = command('roster.import', {
  input: ImportRosterInput,
  load: ({ write, actor, params }) => loadProgramme(write, actor, params.programmeId),
  run: async ({ write, actor, now, input, loaded: { row: programme, versionId, definition }, sent }) => {
    const id = idFrom(sent.params.batchId)
    const contentHash = createHash('sha256').update(sent.raw).digest('hex')
    const [kept] = await write.select().from(importBatches).where(eq(importBatches.id, id))
    if (isResend(kept, { programmeId: programme.id, contentHash })) {
      return same({ batchId: id, lines: await linesOf(write, id) })
    }
    const today = localDateOf(now)
    const lists = rosterLists(definition)
    const likenesses = await likenessesFor({ read: write, actor, today }, programme.id)
    const bare = input.rows.map(({ decision, ...row }) => ({ row, decision, alike: [] }))
    const lines = assessRoster(bare, lists, today).map(({ row, decision }, i) => ({
      row: bare[i]!.row,
      decision,
      alike: row.family ? likenesses(row.family) : [],
    }))
    const assessed = assessRoster(lines, lists, today)
    const ready = assessed.filter(({ state }) => state === 'ready')
    if (ready.length === 0) throw invalid([{ path: 'rows', key: 'roster.error.nothingReady' }])
    const counts = countStates(assessed)
    await write.insert(importBatches).values({
      id,
      programmeId: programme.id,
      fileName: input.fileName,
      source: input.source,
      rowsRead: input.rows.length,
      rowsImported: counts.ready,
      rowsBad: counts.bad,
      rowsHeld: counts.held,
      rowsSkipped: counts.skipped,
      contentHash,
      byUserId: actor.userId,
      at: now,
    })
    await keep(write, ready, {
      batchId: id,
      programme,
      versionId,
      pattern: definition.numbers.studentNo,
      by: actor.userId,
      today,
      now,
    })
    return created(
      { batchId: id, lines: ready.map(({ row }) => row.line) },
      { kind: 'importBatch', id, details: { ...counts } },
    )
  },
})

const linesOf = async (write: Write, batchId: string) =>
  (
    await write
      .select({ line: importedHouseholds.line })
      .from(importedHouseholds)
      .where(eq(importedHouseholds.batchId, batchId))
  ).map(({ line }) => line)

function countStates(assessed: readonly AssessedLine[]): Record<RowState, number> {
  const counts = { ready: 0, held: 0, bad: 0, skipped: 0 }
  for (const { state } of assessed) counts[state] += 1
  return counts
}

interface Keeping {
  batchId: string
  programme: typeof programmes.$inferSelect
  versionId: string
  pattern: string
  by: string
  today: string
  now: number
}

async function keep(write: Write, ready: readonly AssessedLine[], keeping: Keeping) {
  const { batchId, programme, versionId, pattern, by, today, now } = keeping
  const { demo } = await installationFacts(write)
  const people = await knownPeople(write, ready)
  const nextNumber = await studentNumbers(write, programme, pattern)
  const rows = {
    elders: [] as (typeof elders.$inferInsert)[],
    caregivers: [] as (typeof caregivers.$inferInsert)[],
    households: [] as (typeof households.$inferInsert)[],
    members: [] as (typeof householdMembers.$inferInsert)[],
    events: [] as (typeof statusEvents.$inferInsert)[],
    needs: [] as (typeof needsAssessments.$inferInsert)[],
    imported: [] as (typeof importedHouseholds.$inferInsert)[],
  }
  const identity = ({ name, sex, birthDate, idNumber }: RosterPerson) => ({
    id: newId(),
    name,
    sex,
    birthDate,
    idNumber,
    idHash: idNumber && idHash(idNumber),
    isTest: demo,
    createdAt: now,
  })
  for (const { row, decision } of ready) {
    const family = row.family!
    const householdId = newId()
    const elderId = people.elder(family, () => {
      const elder = { ...identity(family.elder), conditions: family.elder.conditions }
      rows.elders.push(elder)
      return elder.id
    })
    const caregiverId =
      decision?.kind === 'sameCaregiver'
        ? decision.caregiverId
        : people.caregiver(family, () => {
            const caregiver = { ...identity(family.caregiver), phone: family.caregiver.phone }
            rows.caregivers.push(caregiver)
            return caregiver.id
          })
    rows.households.push({
      id: householdId,
      programmeId: programme.id,
      programmeVersionId: versionId,
      elderId,
      studentNo: nextNumber(),
      seat: null,
      streetCode: family.streetCode,
      community: family.community,
      address: family.address,
      specialCategory: family.specialCategory,
      source: 'import',
      appliedOn: today,
      createdAt: now,
    })
    rows.members.push({
      id: newId(),
      householdId,
      caregiverId,
      standing: 'primary',
      relation: family.relation,
      since: today,
      until: null,
      createdAt: now,
    })
    rows.events.push({
      id: newId(),
      householdId,
      position: 1,
      status: 'applied',
      onDate: today,
      reasonCode: null,
      note:
        [decision?.kind === 'keep' ? decision.reason : null, family.remark].filter(Boolean).join('\n') ||
        null,
      byUserId: by,
      at: now,
    })
    if (family.abilityLevel !== null) {
      rows.needs.push({
        id: newId(),
        householdId,
        abilityLevel: family.abilityLevel,
        abilityScore: null,
        assessedOn: today,
        assessorOrg: null,
        provisional: true,
        needsTags: family.needsTags,
        byUserId: by,
        at: now,
      })
    }
    rows.imported.push({ householdId, batchId, line: row.line })
  }
  await insertAll(write, elders, rows.elders)
  await insertAll(write, caregivers, rows.caregivers)
  await insertAll(write, households, rows.households)
  await insertAll(write, householdMembers, rows.members)
  await insertAll(write, statusEvents, rows.events)
  await insertAll(write, needsAssessments, rows.needs)
  await insertAll(write, importedHouseholds, rows.imported)
}

/** So many rows per statement that both engines take their values. */
const ROWS_AT_ONCE = 500

async function insertAll<Table extends SQLiteTable>(
  write: Write,
  into: Table,
  rows: readonly Table['$inferInsert'][],
) {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await write.insert(into).values(rows.slice(from, from + ROWS_AT_ONCE) as never)
  }
}

/** Persons who are here already by their ID number, and those of earlier rows: each is kept once. */
async function knownPeople(write: Write, ready: readonly AssessedLine[]) {
  const hashes = (of: (family: RosterFamily) => string | null) =>
    ready.flatMap(({ row }) => {
      const idNumber = of(row.family!)
      return idNumber === null ? [] : [idHash(idNumber)]
    })
  const known = async (people: typeof elders | typeof caregivers, wanted: string[]) => {
    const found = new Map<string, string>()
    for (let from = 0; from < wanted.length; from += ROWS_AT_ONCE) {
      const rows = await write
        .select({ id: people.id, hash: people.idHash })
        .from(people)
        .where(inArray(people.idHash, wanted.slice(from, from + ROWS_AT_ONCE)))
      for (const { id, hash } of rows) if (hash !== null) found.set(hash, id)
    }
    return found
  }
  const elderIds = await known(
    elders,
    hashes(({ elder }) => elder.idNumber),
  )
  const caregiverIds = await known(
    caregivers,
    hashes(({ caregiver }) => caregiver.idNumber),
  )
  const sameRoster = new Map<string, string>()
  return {
    elder({ elder }: RosterFamily, make: () => string): string {
      const hash = elder.idNumber && idHash(elder.idNumber)
      return (hash && elderIds.get(hash)) || make()
    },
    caregiver(family: RosterFamily, make: () => string): string {
      const { idNumber } = family.caregiver
      const keys = caregiverKeys(family)
      const hash = idNumber && idHash(idNumber)
      const id =
        (hash && caregiverIds.get(hash)) ||
        keys.map(key => sameRoster.get(key)).find(one => one !== undefined) ||
        make()
      for (const key of keys) if (!sameRoster.has(key)) sameRoster.set(key, id)
      return id
    },
  }
}
