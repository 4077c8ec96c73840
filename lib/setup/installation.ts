import type { Read } from '#db/client.ts'
import { installation } from '#db/schema/index.ts'

/** What this installation is. An installation is a demo or real for good: no row ever changes that. */
export interface InstallationFacts {
  installed: boolean
  demo: boolean
  /** Of a demo only: what every demo account signs in with. */
  demoPassword: string
  district: string
  /** Changed by a restore; phones then offer everything again (reliability.md A7). */
  epoch: string
}

/** Reads them from the database; `installed` is false in one that is still empty. */
export async function installationFacts(read: Pick<Read, 'select'>): Promise<InstallationFacts> {
  const rows = await read.select().from(installation)
  const fact = new Map(rows.map(row => [row.key, row.value]))
  return {
    installed: fact.size > 0,
    demo: fact.get('demo') === '1',
    demoPassword: fact.get('demoPassword') ?? '',
    district: fact.get('district') ?? '',
    epoch: fact.get('epoch') ?? '',
  }
}
