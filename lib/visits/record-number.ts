import { and, eq, isNotNull } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import { visits } from '#db/schema/index.ts'
import { recordNumber } from '#lib/programmes/rules.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'

/**
 * The next free number of a household's visits, make-up visits or attempts, which are counted apart
 * (settled.md 5, 14). A visit keeps its number for ever, so none is given twice.
 */
export async function nextRecordNumber(
  write: Pick<Read, 'select'>,
  household: { id: string; studentNo: string },
  of: { kind: 'coaching' | 'makeup'; met: boolean },
  programme: ProgrammeDefinition,
): Promise<string> {
  const rows = await write
    .select({ recordNo: visits.recordNo })
    .from(visits)
    .where(and(eq(visits.householdId, household.id), isNotNull(visits.recordNo)))
  const given = new Set(rows.map(({ recordNo }) => recordNo))
  const numbered = (n: number) =>
    recordNumber(programme, { studentNo: household.studentNo, kind: of.kind, met: of.met, n })
  let n = 1
  while (given.has(numbered(n))) n++
  return numbered(n)
}
