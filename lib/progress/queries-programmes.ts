import { and, desc, eq, type SQL } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import { organisations, programmes, programmeVersions } from '#db/schema/index.ts'
import type { Actor } from '#lib/access/actor.ts'
import { visibleProgrammes } from '#lib/access/scope.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { notFound } from '#lib/errors.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'

/** What a query needs of a request: who asks, when, and a handle to ask with. */
export interface Asking {
  read: Pick<Read, 'select'>
  actor: Actor | null
  now: number
}

export interface ProgrammeRow {
  id: string
  code: string
  regionCode: string
  year: number
  nameZh: string
  nameEn: string
  quota: number
  startDate: string
  endDate: string
  funder: string
  provider: { id: string; name: string }
}

/** A programme with its newest definition, under which new households are trained. */
export interface CurrentProgramme extends ProgrammeRow {
  versionId: string
  /** 1, 2, … within the programme. */
  versionNumber: number
  definition: ProgrammeDefinition
}

function rows({ read, actor }: Asking, filter?: SQL): Promise<ProgrammeRow[]> {
  return read
    .select({
      id: programmes.id,
      code: programmes.code,
      regionCode: programmes.regionCode,
      year: programmes.year,
      nameZh: programmes.nameZh,
      nameEn: programmes.nameEn,
      quota: programmes.quota,
      startDate: programmes.startDate,
      endDate: programmes.endDate,
      funder: programmes.funder,
      provider: { id: organisations.id, name: organisations.name },
    })
    .from(programmes)
    .innerJoin(organisations, eq(organisations.id, programmes.providerId))
    .where(and(visibleProgrammes(actor), filter))
    .orderBy(desc(programmes.year), desc(programmes.startDate), desc(programmes.code))
}

/** The programmes that the actor may see, the newest first. */
export const listProgrammes = (ctx: Asking): Promise<ProgrammeRow[]> => rows(ctx)

/** Of programmes, the newest first: the newest that has begun, else the next to begin. */
export const usualProgramme = <T extends Pick<ProgrammeRow, 'startDate'>>(
  programmes: readonly T[],
  now: number,
): T | undefined => programmes.find(({ startDate }) => startDate <= localDateOf(now)) ?? programmes.at(-1)

/**
 * One programme with its newest definition: the one named by `code`, else the newest that has begun, else the
 * next to begin. Throws NotFound when the actor may see none, or not this one.
 */
export async function currentProgramme(ctx: Asking, code?: string): Promise<CurrentProgramme> {
  const found = await rows(ctx, code === undefined ? undefined : eq(programmes.code, code))
  const chosen = usualProgramme(found, ctx.now)
  if (!chosen) throw notFound()
  const [version] = await ctx.read
    .select({
      id: programmeVersions.id,
      number: programmeVersions.number,
      definition: programmeVersions.definition,
    })
    .from(programmeVersions)
    .where(eq(programmeVersions.programmeId, chosen.id))
    .orderBy(desc(programmeVersions.number))
    .limit(1)
  if (!version) throw notFound()
  const { id: versionId, number: versionNumber, definition } = version
  return { ...chosen, versionId, versionNumber, definition }
}
