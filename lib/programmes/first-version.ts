import type { Write } from '#db/client.ts'
import shipped from '#db/content/programmes/default.json' with { type: 'json' }
import { programmes, programmeVersions } from '#db/schema/index.ts'
import { ProgrammeDefinition } from './schema.ts'

/** What a district says of its own programme; everything else is as shipped. */
export type OwnProgramme = Pick<
  ProgrammeDefinition,
  'code' | 'nameZh' | 'nameEn' | 'regionCode' | 'year' | 'funder' | 'provider' | 'startDate' | 'endDate'
> &
  Partial<ProgrammeDefinition>

/** The shipped programme with a district's own name, year and dates. Throws when the whole does not hold together. */
export const ownProgramme = (own: OwnProgramme): ProgrammeDefinition =>
  ProgrammeDefinition.parse({ ...shipped, ...own })

export interface FirstVersion {
  programmeId: string
  versionId: string
  definition: ProgrammeDefinition
  /** The training provider: an organisation. */
  providerId: string
  createdBy: string | null
  /** UTC milliseconds. */
  at: number
}

type ProgrammeRow = typeof programmes.$inferInsert
type VersionRow = typeof programmeVersions.$inferInsert

/** A programme and its version 1 as rows; the definition is the only source of what the rows repeat. */
export function firstVersionRows(first: FirstVersion): { programme: ProgrammeRow; version: VersionRow } {
  const { code, regionCode, year, nameZh, nameEn, quota, startDate, endDate, funder } = first.definition
  return {
    programme: {
      id: first.programmeId,
      code,
      regionCode,
      year,
      nameZh,
      nameEn,
      quota,
      startDate,
      endDate,
      funder,
      providerId: first.providerId,
      createdAt: first.at,
    },
    version: {
      id: first.versionId,
      programmeId: first.programmeId,
      number: 1,
      definition: first.definition,
      note: null,
      createdBy: first.createdBy,
      createdAt: first.at,
    },
  }
}

/** Stores a programme and its version 1, in an installation that is being set up. */
export async function storeFirstVersion(write: Write, first: FirstVersion): Promise<void> {
  const { programme, version } = firstVersionRows(first)
  await write.insert(programmes).values(programme)
  await write.insert(programmeVersions).values(version)
}
