import { and, desc, eq } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import { programmes, programmeVersions } from '#db/schema/index.ts'
import type { Actor } from '#lib/access/actor.ts'
import { visibleProgrammes } from '#lib/access/scope.ts'
import { notFound } from '#lib/errors.ts'
import type { ProgrammeDefinition } from './schema.ts'

export interface LoadedProgramme {
  row: typeof programmes.$inferSelect
  versionId: string
  definition: ProgrammeDefinition
}

/** A programme with its newest definition, within the actor's scope. Throws NotFound. */
export async function loadProgramme(
  read: Pick<Read, 'select'>,
  actor: Actor | null,
  programmeId: unknown,
): Promise<LoadedProgramme> {
  const [found] = await read
    .select({
      row: programmes,
      versionId: programmeVersions.id,
      definition: programmeVersions.definition,
    })
    .from(programmes)
    .innerJoin(programmeVersions, eq(programmeVersions.programmeId, programmes.id))
    .where(and(eq(programmes.id, String(programmeId ?? '')), visibleProgrammes(actor)))
    .orderBy(desc(programmeVersions.number))
    .limit(1)
  if (!found) throw notFound()
  return found
}
