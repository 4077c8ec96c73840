import { randomUUID } from 'node:crypto'
import { openDatabase } from '#db/client.ts'
import { now } from '#lib/clock.ts'
import { markRestored } from './mark-restored.ts'
import { databaseUrl } from './settings.ts'

// `npm run restored`: to be run after a backup was put back and before the server starts again.
const database = await openDatabase(databaseUrl())
const done = await markRestored(database, { epoch: randomUUID(), at: now() })
await database.close()
console.log(
  done
    ? 'From now on every phone offers once more what it has delivered in the last 30 days.'
    : 'There is no installation in this database. Put the backup back first.',
)
process.exit(done ? 0 : 1)
