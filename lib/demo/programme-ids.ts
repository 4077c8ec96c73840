import { fixedId } from './cast.ts'

/** Ids of the programmes, their versions and the edition, in the small world and in the demo. */
export const programmeIds = {
  current: fixedId(3, 1),
  currentVersion: fixedId(4, 1),
  of2024: fixedId(3, 2024),
  versionOf2024: fixedId(4, 2024),
  heping: fixedId(3, 2),
  hepingVersion: fixedId(4, 2),
  edition: fixedId(5, 1),
} as const
