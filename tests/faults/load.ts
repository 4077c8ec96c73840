import { census, held, words } from './census.ts'
import { finding, p95 } from './report.ts'
import { type Frozen, isReceipt, prepareWorld, put, serverOf } from './world.ts'

// reliability.md B12 (the soak of ODK Central): 50 visits a second for 30 s, all of them accepted.
const PER_SECOND = 50
const SECONDS = 30

const world = await prepareWorld()
const server = serverOf(world)
await server.start()
const visits = Array.from({ length: PER_SECOND * SECONDS }, () => world.visit())
const took: number[] = []
const accepted: Frozen[] = []

const began = Date.now()
await Promise.all(
  visits.map(async (one, n) => {
    await new Promise(done => setTimeout(done, (n * 1_000) / PER_SECOND))
    const at = Date.now()
    if (isReceipt(await put(world, one), one)) accepted.push(one)
    took.push(Date.now() - at)
  }),
)
const seconds = (Date.now() - began) / 1_000
await server.kill('SIGTERM')
const found = census(world.file, accepted)
finding(
  `${PER_SECOND} visits a second for ${SECONDS} s`,
  accepted.length === visits.length && held(found),
  `${accepted.length} of ${visits.length} accepted in ${seconds.toFixed(1)} s, p95 ${p95(took)} ms; ${words(found)}`,
)
process.exit()
