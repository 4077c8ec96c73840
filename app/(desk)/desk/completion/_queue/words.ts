import type { Household } from '#lib/progress/queries.ts'

/** The caregiver, by whom a family is called; the elder before one was recorded. */
export const familyOf = ({ caregiver, elder }: Household): string => caregiver?.name ?? elder.name
