import type { Write } from '#db/client.ts'
import { households } from '#db/schema/index.ts'
import { fillNumber } from '#lib/programmes/rules.ts'

/**
 * Gives the next student numbers of a programme, one per call; a number is never given twice. Ask once per
 * transaction and call it for each household.
 */
export async function studentNumbers(
  write: Pick<Write, 'select'>,
  programme: { id: string; year: number },
  pattern: string,
): Promise<() => string> {
  const rows = await write
    .select({ studentNo: households.studentNo, programmeId: households.programmeId })
    .from(households)
  const taken = new Set(rows.map(({ studentNo }) => studentNo))
  let n = rows.filter(({ programmeId }) => programmeId === programme.id).length
  return () => {
    for (;;) {
      n += 1
      const studentNo = fillNumber(pattern, { year: programme.year, n })
      if (taken.has(studentNo)) continue
      taken.add(studentNo)
      return studentNo
    }
  }
}
