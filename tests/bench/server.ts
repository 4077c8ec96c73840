import { once } from 'node:events'
import { createServer } from 'node:http'
import autocannon from 'autocannon'
import Database from 'better-sqlite3'
import { eq } from 'drizzle-orm'
import type { OpenDatabase } from '#db/client.ts'
import { sessions, users } from '#db/schema/index.ts'
import { newId } from '#lib/ids.ts'
import { freshDemo } from './demo.ts'
import { median, ratio, row } from './figures.ts'

// What a page and an answer cost beside the barest thing that does the same work in the same run: a node:http server
// over the same SQLite file. Ratios count; the figures are this machine's.
const CONNECTIONS = 8
const SECONDS = 5
const ROUNDS = 3

interface Measured {
  perSecond: number
  p50: number
  p99: number
  failed: number
}

async function fire(url: string, headers: Record<string, string> = {}): Promise<Measured> {
  const rounds: Measured[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const { requests, latency, errors, non2xx } = await autocannon({
      url,
      headers,
      connections: CONNECTIONS,
      duration: SECONDS,
    })
    rounds.push({
      perSecond: requests.average,
      p50: latency.p50,
      p99: latency.p99,
      failed: errors + non2xx,
    })
  }
  const pick = (of: (one: Measured) => number) => median(rounds.map(of))
  return {
    perSecond: pick(one => one.perSecond),
    p50: pick(one => one.p50),
    p99: pick(one => one.p99),
    failed: rounds.reduce((sum, one) => sum + one.failed, 0),
  }
}

/** The bare equivalent: the same hundred households as JSON, and a file of the same size as a section. */
async function bare(file: string, bytes: number) {
  const database = new Database(file, { readonly: true })
  const hundred = database.prepare('select * from households order by student_no limit 100')
  const text = 'x'.repeat(bytes)
  const server = createServer((request, response) => {
    if (request.url === '/rows') {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify(hundred.all()))
    } else response.end(text)
  })
  server.listen(0)
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  const close = () => {
    server.close()
    database.close()
  }
  return { origin: `http://localhost:${port}`, close }
}

async function cookieOf(database: OpenDatabase, loginName: string, now: number): Promise<string> {
  const { sessionCookie } = await import('#lib/access/session-cookie.ts')
  const [user] = await database.read.select().from(users).where(eq(users.loginName, loginName))
  const id = newId()
  const scope = user!.role === 'trainer' ? ('field' as const) : ('desk' as const)
  const times = { createdAt: now, lastSeenAt: now, expiresAt: now + 36_000_000 }
  await database.transact(write => write.insert(sessions).values({ id, userId: user!.id, scope, ...times }))
  const { name, value } = await sessionCookie(id)
  return `${name}=${value}`
}

const demo = await freshDemo()
const section = await (await fetch(`${demo.origin}/handbook/4/1`)).text()
const beside = await bare(demo.file, Buffer.byteLength(section))
const coordinator = { cookie: await cookieOf(demo.database, 'maxiaoyun', demo.now) }
const trainer = { cookie: await cookieOf(demo.database, 'zhoumin', demo.now) }

console.log(
  `${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s, medians; everything in one process`,
)
const rows = await fire(`${beside.origin}/rows`)
const bytes = await fire(`${beside.origin}/text`)
console.log(row('bare: JSON of 100 households', rows))
console.log(row('bare: text of a section’s size', bytes))
for (const [name, at, headers, base] of [
  ['board', '/desk', coordinator, rows],
  ['households list', '/desk/households', coordinator, rows],
  ['field pack', '/api/field/pack', trainer, rows],
  ['handbook section', '/handbook/4/1', {}, bytes],
] as const) {
  const measured = await fire(demo.origin + at, headers)
  console.log(`${row(name, measured)}  ${ratio(base.perSecond, measured.perSecond)} × the bare one’s time`)
  if (measured.failed > 0) process.exitCode = 1
}
console.log(`memory of the process at the end: ${Math.round(process.memoryUsage.rss() / 1024 / 1024)} MB`)
beside.close()
await demo.stop()
process.exit()
