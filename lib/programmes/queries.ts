import { eq, inArray } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import { programmeVersions } from '#db/schema/index.ts'
import { notFound } from '#lib/errors.ts'
import type { ProgrammeDefinition } from './schema.ts'

type Asking = Pick<Read, 'select'>

/** The programme as one version of it says. Throws NotFound. */
export async function getDefinition(read: Asking, versionId: string): Promise<ProgrammeDefinition> {
  const [row] = await read
    .select({ definition: programmeVersions.definition })
    .from(programmeVersions)
    .where(eq(programmeVersions.id, versionId))
    .limit(1)
  if (!row) throw notFound()
  return row.definition
}

/** Several versions at once, by id. */
export async function listDefinitions(
  read: Asking,
  versionIds: readonly string[],
): Promise<Map<string, ProgrammeDefinition>> {
  const ids = [...new Set(versionIds)]
  if (ids.length === 0) return new Map()
  const rows = await read
    .select({ id: programmeVersions.id, definition: programmeVersions.definition })
    .from(programmeVersions)
    .where(inArray(programmeVersions.id, ids))
  return new Map(rows.map(({ id, definition }) => [id, definition]))
}
