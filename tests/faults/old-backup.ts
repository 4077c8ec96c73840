import { copyFileSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { census, held, words } from './census.ts'
import { finding, scaled } from './report.ts'
import { type Frozen, isReceipt, prepareWorld, put, serverOf } from './world.ts'

// reliability.md A7: a backup, 50 more visits, the backup is restored, the phones offer what they keep. Control: phones that
// forget a record as soon as it is delivered.
const DRILLS = scaled(20)
const BEFORE = 20
const LATER = 50

let lost = 0
let control = 0
let broken = 0
for (let drill = 0; drill < DRILLS; drill += 1) {
  const world = await prepareWorld()
  const server = serverOf(world)
  await server.start()
  const deliver = async (count: number) => {
    const kept: Frozen[] = []
    for (let n = 0; n < count; n += 1) {
      const one = world.visit()
      if (isReceipt(await put(world, one), one)) kept.push(one)
    }
    return kept
  }
  const before = await deliver(BEFORE)
  const source = new Database(world.file)
  await source.backup(`${world.file}.backup`)
  source.close()
  const later = await deliver(LATER)
  await server.kill()
  for (const end of ['', '-wal', '-shm']) rmSync(world.file + end, { force: true })
  copyFileSync(`${world.file}.backup`, world.file)
  control += census(world.file, later).lost

  await server.start()
  for (const one of [...before, ...later]) {
    if (!isReceipt(await put(world, one), one)) broken += 1
  }
  await server.kill('SIGTERM')
  const found = census(world.file, [...before, ...later])
  lost += found.lost
  if (!held(found)) console.log(words(found))
  broken += found.doubled + found.altered
  rmSync(world.folder, { recursive: true, force: true })
}
finding(
  'an old backup restored',
  lost + broken === 0,
  `${DRILLS} drills, ${LATER} later visits each: ${lost} lost, ${broken} refused, doubled or altered`,
)
finding('control: phones that keep nothing', control === DRILLS * LATER, `${control} visits gone for good`)
process.exit()
