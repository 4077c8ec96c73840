import { households, visitRevisions, visits } from '#db/schema/index.ts'
import { recordNumber } from '#lib/programmes/rules.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import type { Sheet } from './sheet.ts'

/** Gives every revision its place in the order of arrival, and every visit its record number (settled.md 14). */
export function numberRecords(sheet: Sheet, programmes: ReadonlyMap<string, ProgrammeDefinition>) {
  const visitById = new Map(sheet.rowsOf(visits).map(visit => [visit.id, visit]))
  const householdById = new Map(sheet.rowsOf(households).map(household => [household.id, household]))
  const given = new Map<string, number>()
  const arrived = [...sheet.rowsOf(visitRevisions)].sort(
    (a, b) => a.receivedAt - b.receivedAt || (a.id < b.id ? -1 : 1),
  )
  arrived.forEach((revision, i) => {
    revision.seq = i + 1
    const visit = visitById.get(revision.visitId)!
    if (visit.recordNo) return
    const { studentNo, programmeId } = householdById.get(visit.householdId)!
    const series = `${studentNo} ${revision.met ? revision.kind : 'attempted'}`
    const n = (given.get(series) ?? 0) + 1
    given.set(series, n)
    const { kind, met } = revision
    visit.recordNo = recordNumber(programmes.get(programmeId)!, { studentNo, kind, met, n })
  })
}
