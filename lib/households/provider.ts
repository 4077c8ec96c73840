import { eq } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import { households, programmes } from '#db/schema/index.ts'
import { notFound } from '#lib/errors.ts'

/** The provider that trains a household. Throws NotFound. The caller has seen that it may ask. */
export async function providerOf(read: Pick<Read, 'select'>, householdId: string): Promise<string> {
  const [row] = await read
    .select({ providerId: programmes.providerId })
    .from(households)
    .innerJoin(programmes, eq(programmes.id, households.programmeId))
    .where(eq(households.id, householdId))
    .limit(1)
  if (!row) throw notFound()
  return row.providerId
}
