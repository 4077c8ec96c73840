import { and, desc, eq } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import { classSessions, programmes, programmeVersions } from '#db/schema/index.ts'
import type { Actor } from '#lib/access/actor.ts'
import { visibleProgrammes } from '#lib/access/scope.ts'
import { notFound } from '#lib/errors.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'

type Asking = Pick<Read, 'select'>

export interface LoadedProgramme {
  row: typeof programmes.$inferSelect
  definition: ProgrammeDefinition
}

/** A programme with its newest definition, within the actor's scope. Throws NotFound. */
export async function loadProgramme(
  read: Asking,
  actor: Actor | null,
  programmeId: unknown,
): Promise<LoadedProgramme> {
  const [found] = await read
    .select({ row: programmes, definition: programmeVersions.definition })
    .from(programmes)
    .innerJoin(programmeVersions, eq(programmeVersions.programmeId, programmes.id))
    .where(and(eq(programmes.id, String(programmeId ?? '')), visibleProgrammes(actor)))
    .orderBy(desc(programmeVersions.number))
    .limit(1)
  if (!found) throw notFound()
  return found
}

export interface LoadedClass extends LoadedProgramme {
  session: typeof classSessions.$inferSelect
}

/** A class session of a programme that the actor may see. Throws NotFound. */
export async function loadClass(
  read: Asking,
  actor: Actor | null,
  sessionId: string | undefined,
): Promise<LoadedClass> {
  const [session] = await read
    .select()
    .from(classSessions)
    .where(eq(classSessions.id, sessionId ?? ''))
    .limit(1)
  if (!session) throw notFound()
  return { session, ...(await loadProgramme(read, actor, session.programmeId)) }
}
