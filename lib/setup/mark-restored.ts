import { eq } from 'drizzle-orm'
import type { OpenDatabase } from '#db/client.ts'
import { auditLog, installation } from '#db/schema/index.ts'
import { newId } from '#lib/ids.ts'
import { installationFacts } from './installation.ts'

/**
 * Gives the database a new epoch because an older backup was put back: phones that know another one offer everything
 * again (reliability.md A7). False when the database holds no installation.
 */
export const markRestored = (
  database: OpenDatabase,
  { epoch, at }: { epoch: string; at: number },
): Promise<boolean> =>
  database.transact(async write => {
    const before = await installationFacts(write)
    if (!before.installed) return false
    await write.update(installation).set({ value: epoch, at }).where(eq(installation.key, 'epoch'))
    await write.insert(auditLog).values({
      id: newId(),
      at,
      action: 'installation.restored',
      subjectKind: 'installation',
      subjectId: epoch,
      details: { before: before.epoch },
    })
    return true
  })
