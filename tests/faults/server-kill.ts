import { census, held, words } from './census.ts'
import { finding, p95, scaled } from './report.ts'
import { type Frozen, isReceipt, prepareWorld, put, serverOf } from './world.ts'

// reliability.md A2: 200 SIGKILLs of the server under 50 clients, each of which repeats the same bytes until it holds a
// receipt. Control: what a client that takes "sent" for "saved" would have lost in the same run.
const KILLS = scaled(200)
const CLIENTS = 50
const SLOWEST_RESTART_MS = 3_000

const pause = (ms: number) => new Promise(done => setTimeout(done, ms))
const world = await prepareWorld()
const server = serverOf(world)
await server.start()

const acknowledged = new Map<string, Frozen>()
const sentOnce: Frozen[] = []
let repeats = 0
let going = true
let lastAck = 0

async function client() {
  while (going) {
    const one = world.visit()
    sentOnce.push(one)
    for (let tries = 0; ; tries += 1) {
      if (tries > 0) repeats += 1
      const answer = await put(world, one)
      if (isReceipt(answer, one)) break
      if (!going) return
      await pause(100 + Math.random() * 200)
    }
    acknowledged.set(one.id, one)
    lastAck = Date.now()
  }
}

const clients = Array.from({ length: CLIENTS }, client)
const backAfter: number[] = []
const neverArrived = new Set<string>()
for (let kill = 0; kill < KILLS; kill += 1) {
  await pause(150 + Math.random() * 350)
  const open = sentOnce.filter(({ id }) => !acknowledged.has(id))
  await server.kill()
  const at = Date.now()
  const { lost } = census(world.file, open)
  if (lost > 0) for (const { id } of open) neverArrived.add(id)
  await server.start()
  while (lastAck < at) await pause(5)
  backAfter.push(lastAck - at)
}
going = false
await Promise.all(clients)
await server.kill('SIGTERM')

const found = census(world.file, acknowledged.values())
finding(
  'server killed',
  held(found),
  `${KILLS} kills, ${CLIENTS} clients, ${repeats} repeats; ${words(found)}`,
)
const slow = p95(backAfter)
finding('back after a kill', slow < SLOWEST_RESTART_MS, `first receipt p95 ${slow} ms after the kill`)
finding(
  'control: "sent" taken for "saved"',
  neverArrived.size > 0,
  `${neverArrived.size} records were under way at a kill and had to be sent again`,
)
process.exit()
