import { asc, desc, eq, inArray } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import {
  appointments,
  assignments,
  attendances,
  caregivers,
  consents,
  elders,
  eligibilityReviews,
  followUps,
  householdMembers,
  households,
  importBatches,
  importedHouseholds,
  importUndos,
  needsAssessments,
  planDecisions,
  statusEvents,
  surveyResponses,
  testAttempts,
  users,
  visits,
} from '#db/schema/index.ts'
import { authorize } from '#lib/access/policy.ts'
import { notFound } from '#lib/errors.ts'
import { loadProgramme } from '#lib/programmes/loaded.ts'
import type { Asking } from '#lib/progress/queries.ts'

type Selecting = Pick<Read, 'select'>

export interface ImportBatch {
  id: string
  programmeId: string
  fileName: string
  source: 'xlsx' | 'csv' | 'paste'
  rowsRead: number
  rowsImported: number
  /** Bad, held and skipped ones together. */
  rowsLeftOut: number
  by: string
  at: number
  undone: { by: string; at: number; reason: string } | null
}

export interface ImportedHome {
  householdId: string
  line: number
  studentNo: string
  caregiverName: string
  elderName: string
  streetCode: string
  status: string
  /** Something was done with it since. */
  touched: boolean
}

/** What was imported into a programme, the latest first. Throws 401 and 403. */
export async function listImports(ctx: Asking, programmeId: string): Promise<ImportBatch[]> {
  authorize(ctx.actor, 'roster.import')
  await loadProgramme(ctx.read, ctx.actor, programmeId)
  const rows = await ctx.read
    .select({ batch: importBatches, by: users.name })
    .from(importBatches)
    .innerJoin(users, eq(users.id, importBatches.byUserId))
    .where(eq(importBatches.programmeId, programmeId))
    .orderBy(desc(importBatches.at), desc(importBatches.id))
  if (rows.length === 0) return []
  const undos = await ctx.read
    .select({ undo: importUndos, by: users.name })
    .from(importUndos)
    .innerJoin(users, eq(users.id, importUndos.byUserId))
    .where(
      inArray(
        importUndos.batchId,
        rows.map(({ batch }) => batch.id),
      ),
    )
  return rows.map(({ batch, by }) => {
    const taken = undos.find(({ undo }) => undo.batchId === batch.id)
    const { id, fileName, source, rowsRead, rowsImported, at } = batch
    return {
      id,
      programmeId: batch.programmeId,
      fileName,
      source,
      rowsRead,
      rowsImported,
      rowsLeftOut: rowsRead - rowsImported,
      by,
      at,
      undone: taken ? { by: taken.by, at: taken.undo.at, reason: taken.undo.reason } : null,
    }
  })
}

/** One batch with its households. Throws 401, 403 and NotFound. */
export async function getImport(
  ctx: Asking,
  id: string,
): Promise<{ batch: ImportBatch; homes: ImportedHome[] }> {
  authorize(ctx.actor, 'roster.import')
  const [row] = await ctx.read.select().from(importBatches).where(eq(importBatches.id, id))
  if (!row) throw notFound()
  const batch = (await listImports(ctx, row.programmeId)).find(one => one.id === id)
  if (!batch) throw notFound()
  return { batch, homes: await householdsOfBatch(ctx.read, id) }
}

/** The households of a batch in the order of the file, and whether anything was done with each since. */
export async function householdsOfBatch(read: Selecting, batchId: string): Promise<ImportedHome[]> {
  const rows = await read
    .select({
      householdId: households.id,
      line: importedHouseholds.line,
      studentNo: households.studentNo,
      elderName: elders.name,
      streetCode: households.streetCode,
    })
    .from(importedHouseholds)
    .innerJoin(households, eq(households.id, importedHouseholds.householdId))
    .innerJoin(elders, eq(elders.id, households.elderId))
    .where(eq(importedHouseholds.batchId, batchId))
    .orderBy(asc(importedHouseholds.line), asc(households.studentNo))
  const mine = read
    .select({ id: importedHouseholds.householdId })
    .from(importedHouseholds)
    .where(eq(importedHouseholds.batchId, batchId))
  const members = await read
    .select({ householdId: householdMembers.householdId, name: caregivers.name })
    .from(householdMembers)
    .innerJoin(caregivers, eq(caregivers.id, householdMembers.caregiverId))
    .where(inArray(householdMembers.householdId, mine))
    .orderBy(asc(householdMembers.createdAt), asc(householdMembers.id))
  const events = await read
    .select({ householdId: statusEvents.householdId, status: statusEvents.status })
    .from(statusEvents)
    .where(inArray(statusEvents.householdId, mine))
    .orderBy(asc(statusEvents.position))
  const touched = await touchedOf(read, batchId)
  return rows.map(row => {
    const own = events.filter(({ householdId }) => householdId === row.householdId)
    const cared = members.filter(({ householdId }) => householdId === row.householdId)
    return {
      ...row,
      caregiverName: cared[0]?.name ?? '',
      status: own.at(-1)?.status ?? 'applied',
      touched: own.length > 1 || cared.length > 1 || touched.has(row.householdId),
    }
  })
}

/** Rows that only somebody's work with a household makes. */
const worked = [
  appointments,
  assignments,
  attendances,
  consents,
  eligibilityReviews,
  followUps,
  planDecisions,
  surveyResponses,
  testAttempts,
  visits,
] as const

async function touchedOf(read: Selecting, batchId: string): Promise<Set<string>> {
  const mine = () =>
    read
      .select({ id: importedHouseholds.householdId })
      .from(importedHouseholds)
      .where(eq(importedHouseholds.batchId, batchId))
  const found = new Set<string>()
  for (const rows of worked) {
    const touched = await read
      .select({ householdId: rows.householdId })
      .from(rows)
      .where(inArray(rows.householdId, mine()))
    for (const { householdId } of touched) found.add(householdId)
  }
  const needs = await read
    .select({
      householdId: needsAssessments.householdId,
      at: needsAssessments.at,
      importedAt: importBatches.at,
    })
    .from(needsAssessments)
    .innerJoin(importedHouseholds, eq(importedHouseholds.householdId, needsAssessments.householdId))
    .innerJoin(importBatches, eq(importBatches.id, importedHouseholds.batchId))
    .where(eq(importedHouseholds.batchId, batchId))
  // The level that the roster itself named is not work; any later assessment is.
  for (const { householdId, at, importedAt } of needs) if (at !== importedAt) found.add(householdId)
  return found
}
