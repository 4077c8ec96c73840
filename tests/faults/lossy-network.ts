import { openOutbox } from '#app/(field)/_outbox/outbox.ts'
import { phoneStore } from '../field/phone-store.ts'
import { badNetwork, seeded } from './bad-network.ts'
import { census, held, words } from './census.ts'
import { itemOf } from './item-of.ts'
import { finding, scaled } from './report.ts'
import { type Frozen, isReceipt, ORIGIN, prepareWorld, put, serverOf } from './world.ts'

// reliability.md B2: the phone's own outbox through a network that loses 30 % of requests and 30 % of answers, doubles a
// tenth and holds up some. Its waiting is counted and not waited for. Control: a client that makes a new id when it tries again.
const VISITS = scaled(10_000)
const PHONES = 20
const MOST_TRAFFIC = 3
const HOUR_MS = 3_600_000

const world = await prepareWorld()
const server = serverOf(world)
await server.start()
const random = seeded(Number(process.env.WARMHAND_SEED || '20261123'))
const network = await badNetwork(
  ORIGIN,
  { requestsLost: 0.3, answersLost: 0.3, doubled: 0.1, stalled: 0.02 },
  random,
)

let sendings = 0
const everything: Frozen[] = []
const waited: number[] = []

async function phone(count: number) {
  const { store, queue, sent } = phoneStore()
  let clock = 0
  const outbox = openOutbox({
    store,
    send: async item => {
      sendings += 1
      const one = { id: item.id, path: item.address, bytes: item.bytes, sha256: item.sha256 }
      const answer = await put(world, one, network.origin)
      return answer && { status: answer.status, body: answer }
    },
    now: () => clock,
    random,
    alone: work => work(),
  })
  for (let n = 0; n < count; n += 1) {
    const one = world.visit()
    everything.push(one)
    await outbox.submit(itemOf(one, n))
  }
  while (queue.size > 0) {
    const { nextTryAt } = await outbox.flush()
    if (nextTryAt !== null) clock = Math.max(clock, nextTryAt)
  }
  waited.push(clock)
  return sent.size
}

const delivered = await Promise.all(Array.from({ length: PHONES }, () => phone(Math.ceil(VISITS / PHONES))))
const found = census(world.file, everything)
const traffic = sendings / everything.length
const arrived = delivered.reduce((sum, n) => sum + n, 0)
finding(
  'a lossy network',
  held(found) && arrived === everything.length,
  `${VISITS} visits from ${PHONES} phones; ${words(found)}; longest wait by back-off ${(Math.max(...waited) / HOUR_MS).toFixed(1)} h`,
)
finding(
  'traffic',
  traffic <= MOST_TRAFFIC,
  `${sendings} sendings, ${traffic.toFixed(2)} × the ideal; ${network.passed()} reached the server`,
)

const CONTROLS = Math.min(200, scaled(200))
let doubled = 0
for (let n = 0; n < CONTROLS; n += 1) {
  let arrivals = 0
  for (;;) {
    const one = world.visit()
    const answer = await put(world, one, network.origin)
    arrivals += 1 - census(world.file, [one]).lost
    if (isReceipt(answer, one)) break
  }
  if (arrivals > 1) doubled += 1
}
finding(
  'control: a new id for each try',
  doubled > 0,
  `${doubled} of ${CONTROLS} visits stand there more than once`,
)
network.close()
await server.kill('SIGTERM')
process.exit()
