import { eq } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import { classSessions } from '#db/schema/index.ts'
import type { Actor } from '#lib/access/actor.ts'
import { notFound } from '#lib/errors.ts'
import { type LoadedProgramme, loadProgramme } from '#lib/programmes/loaded.ts'

type Asking = Pick<Read, 'select'>

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
