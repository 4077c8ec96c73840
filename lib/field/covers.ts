import type { LocalDate } from '#lib/calendar/dates.ts'
import type { FieldCover } from './schema.ts'

interface Assignment {
  householdId: string
  trainerId: string
  trainerName: string
  fromDate: LocalDate
  /** Exclusive; null while open. */
  untilDate: LocalDate | null
}

/**
 * Who steps in for whom: an assignment that has not ended, between two of one other trainer. Only those in which
 * `trainerId` is one of the two. Takes the assignments in their order.
 */
export function coversOf(
  assignments: readonly Assignment[],
  trainerId: string,
  today: LocalDate,
  nameOf: (householdId: string) => string,
): FieldCover[] {
  return assignments.flatMap((cover, i) => {
    const own = (list: readonly Assignment[]) => list.filter(one => one.householdId === cover.householdId)
    const before = own(assignments.slice(0, i)).at(-1)
    const after = own(assignments.slice(i + 1))[0]
    if (!before || before.trainerId === cover.trainerId || before.trainerId !== after?.trainerId) return []
    if (cover.untilDate === null || cover.untilDate <= today) return []
    if (trainerId !== cover.trainerId && trainerId !== before.trainerId) return []
    return [
      {
        householdId: cover.householdId,
        caregiverName: nameOf(cover.householdId),
        usualTrainer: { id: before.trainerId, name: before.trainerName },
        coveringTrainer: { id: cover.trainerId, name: cover.trainerName },
        from: cover.fromDate,
        until: cover.untilDate,
      },
    ]
  })
}
