import type { Work } from '#lib/work/queries.ts'
import type { Matter } from '#lib/work/rules.ts'
import type { Words } from '../../../_desk/words.ts'

/** A matter as the boxes of the list know it. */
export interface Chosen {
  key: string
  householdId: string
  kind: Matter['kind']
  family: string
  /** Whether its household can be given to somebody now. */
  assignable: boolean
  trainerId: string | null
}

export const familyOf = (t: Words, { family: { household } }: Matter): string =>
  t('board.map.family', { name: household.caregiver?.name ?? household.elder.name })

/** The matters of the list for its boxes. */
export const chosenOf = ({ rows }: Work, t: Words): Chosen[] =>
  rows.map(matter => ({
    key: matter.key,
    householdId: matter.householdId,
    kind: matter.kind,
    family: familyOf(t, matter),
    assignable: matter.family.standing.light !== null || matter.family.standing.status === 'suspended',
    trainerId: matter.family.household.trainer?.id ?? null,
  }))

const form: Partial<Record<Matter['kind'], string>> = {
  deathReported: 'status',
  eligibility: 'eligibility',
  assessment: 'assessment',
  trainer: 'assign',
  postTest: 'test',
  survey: 'survey',
  followUp: 'follow-up',
  suspended: 'status',
}

/** Where a matter is seen to: its record, its form, else the family's page. */
export function placeOf({ kind, householdId, visitId, drawId }: Matter): string {
  if (visitId !== null && kind !== 'deathReported') return `/desk/visits/${visitId}`
  if (drawId !== null) return `/desk/spot-checks/${drawId}/${householdId}`
  const rest = form[kind]
  if (rest !== undefined) return `/desk/households/${householdId}/${rest}`
  if (kind === 'changeReported') return `/desk/households/${householdId}#reports`
  return kind === 'risk' ? `/desk/households/${householdId}#risks` : `/desk/households/${householdId}`
}
