import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'

interface Waiting {
  specialCategory: string | null
  appliedOn: string
  studentNo: string
}

/**
 * Who gets a free place first: by the priority of the special category, then by the day of application (domain.md
 * A3). Families without a category come after those with one.
 */
export function inWaitlistOrder<T>(
  rows: readonly T[],
  of: (row: T) => Waiting,
  { specialCategories }: Pick<ProgrammeDefinition, 'specialCategories'>,
): T[] {
  const priority = new Map(specialCategories.map(category => [category.code, category.priority]))
  const rank = ({ specialCategory }: Waiting) =>
    priority.get(specialCategory ?? '') ?? Number.POSITIVE_INFINITY
  return [...rows].sort((left, right) => {
    const [a, b] = [of(left), of(right)]
    if (rank(a) !== rank(b)) return rank(a) - rank(b)
    if (a.appliedOn !== b.appliedOn) return a.appliedOn < b.appliedOn ? -1 : 1
    return a.studentNo < b.studentNo ? -1 : 1
  })
}
