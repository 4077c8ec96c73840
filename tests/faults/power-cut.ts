import type { Page } from '@playwright/test'
import { actor } from '../visits/fixture.ts'
import { arrivedOf } from './browser/arrived.ts'
import { cutDisk, type FileSystem, whyNoCut } from './browser/cut-disk.ts'
import { keptOn } from './browser/kept.ts'
import { cutOff, openPhone, saveNobodyHome, sendAll } from './browser/phone.ts'
import { finding, scaled, skip } from './report.ts'
import { prepareWorld, serverOf } from './world.ts'

// reliability.md B3: the phone's disk loses its power at the moment when the screen says that a record is kept. Control: the
// same app on the browser's default durability ("relaxed"), which must lose records, or the cut is none.
const CUTS: [FileSystem, number][] = [
  ['ext4', scaled(10)],
  ['xfs', scaled(10)],
]
const CONTROLS = scaled(5)

const why = whyNoCut()
if (why) skip('power cuts under the phone’s records', why)

const world = await prepareWorld()
const server = serverOf(world)
await server.start()
const { userId } = actor('zhouMin')

/** Every transaction of the page as the browser would run it unasked. */
const relaxed = (page: Page) =>
  page.addInitScript(() => {
    const { transaction } = IDBDatabase.prototype
    IDBDatabase.prototype.transaction = function (stores, mode) {
      return transaction.call(this, stores, mode, { durability: 'relaxed' })
    }
  })

/** Cuts the power so often, each time just after "kept", and looks for the record when the phone is on again. */
async function cuts(kind: FileSystem, count: number, before: (page: Page) => Promise<unknown>) {
  const disk = cutDisk(kind)
  const profile = `${disk.folder}/profile`
  const visits: string[] = []
  let lost = 0
  let phone = await openPhone(world, profile, { before })
  for (let n = 0; n < count; n += 1) {
    await cutOff(phone.page)
    const visitId = await saveNobodyHome(phone.page)
    disk.cut()
    await phone.kill()
    disk.comeBack()
    visits.push(visitId)
    phone = await openPhone(world, profile, {
      before: async page => {
        await before(page)
        await cutOff(page)
      },
    })
    await phone.page.locator('h1').first().waitFor()
    // It was shown as waiting: a draft that came back in its place is not it.
    const { queue } = await keptOn(phone.page, userId)
    if (!queue.some(({ subjectId }) => subjectId === visitId)) lost += 1
    await sendAll(phone.page, userId)
  }
  await phone.close()
  disk.remove()
  return { lost, ...arrivedOf(world.file, visits) }
}

const asIs = async () => undefined
for (const [kind, count] of CUTS) {
  const { lost, once, missing, doubled } = await cuts(kind, count, asIs)
  finding(
    `power cuts on ${kind}`,
    lost + missing + doubled === 0 && once === count,
    `${count} cuts: ${lost} lost; ${once} arrived once, ${missing} never, ${doubled} twice`,
  )
}
for (const [kind] of CUTS) {
  const { lost, missing } = await cuts(kind, CONTROLS, relaxed)
  finding(
    `control: relaxed durability on ${kind}`,
    lost > 0 && missing === lost,
    `${lost} of ${CONTROLS} records that were shown as kept are gone, ${missing} never arrived`,
  )
}
await server.kill('SIGTERM')
process.exit()
