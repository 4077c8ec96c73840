import { migrate } from '#db/migrate.ts'
import { listDemoAccounts } from '#lib/accounts/demo-accounts.ts'
import { buildWhenChanged } from './build.ts'
import { installationFacts } from './installation.ts'
import { liveDatabase } from './live-database.ts'
import { appOrigin, databaseUrl, dataFolder } from './settings.ts'

const NODE_MAJOR = 24
const asked = (flag: string) => process.argv.includes(flag)
const dev = asked('--dev')

if (Number(process.versions.node.split('.')[0]) !== NODE_MAJOR) {
  console.log(`Warmhand runs on the Node ${NODE_MAJOR} that npm installed; start it with npm start.`)
  process.exit(1)
}
Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' })

if (!dev && !asked('--migrate')) buildWhenChanged()
if (asked('--build')) process.exit(0)
await migrate(databaseUrl())
if (asked('--migrate')) {
  console.log('The database is up to date.')
  process.exit(0)
}

const database = await liveDatabase()
const before = await installationFacts(database.read)
if (!before.installed) {
  const { now } = await import('#lib/clock.ts')
  const { loadDemo } = await import('#lib/demo/world.ts')
  await loadDemo(database, { now: now() })
}

const { serve } = await import('./serve.ts')
const stop = await serve({ dev })
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await stop()
    await database.close()
    process.exit(0)
  })
}
await welcome()

async function welcome() {
  const facts = await installationFacts(database.read)
  const lines = [`Warmhand 暖手 is open at ${appOrigin()}`, `Data: ${dataFolder()}`]
  if (facts.demo) {
    lines.push('', `演示数据 Demo sign-ins (password ${facts.demoPassword}):`)
    for (const { loginName, name, role } of await listDemoAccounts(database.read)) {
      lines.push(`  ${loginName.padEnd(14)} ${role.padEnd(17)} ${name}`)
    }
  }
  console.log(`\n${lines.join('\n')}\n`)
}
