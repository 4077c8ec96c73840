import { newDraft } from '#app/(field)/_visit/start.ts'
import type { FieldPack } from '#lib/field/schema.ts'
import { actor, definition, homes } from '../visits/fixture.ts'
import { keptOn, until } from './browser/kept.ts'
import { newProfile, openPhone, phoneNow } from './browser/phone.ts'
import { laterDraftFields, laterFormFields, previousClients, without } from './browser/previous-clients.ts'
import { type Seed, seed } from './browser/seed.ts'
import { census, held, words } from './census.ts'
import { itemOf } from './item-of.ts'
import { finding } from './report.ts'
import { type Frozen, ORIGIN, prepareWorld, serverOf } from './world.ts'

// reliability.md B8: a phone with the database of an earlier client, 20 records in its queue and one unfinished, is opened with
// the present client. Control: an upgrade that makes the queue anew.
const QUEUED = 20
const TYPED = '夜里两点叫女儿替一次'

const world = await prepareWorld()
const server = serverOf(world)
await server.start()
const { userId } = actor('zhouMin')
const name = `warmhand-field-${userId}`

const answer = await fetch(`${ORIGIN}/api/field/pack`, { headers: { cookie: world.cookie } })
const pack = (await answer.json()) as FieldPack
const home = pack.households.find(({ id }) => id === homes.wang.id)!

function draftOfThen() {
  const draft = newDraft(home, definition, phoneNow())
  const form = without({ ...draft.form, problemText: TYPED }, laterFormFields)
  return { ...without(draft, laterDraftFields), visitId: draft.visitId, form }
}

/** Opens the present client on what an earlier one left; gives what became of it. */
async function upgraded({ version, tables }: { version: number; tables: Seed['tables'] }, careless?: Seed) {
  const queued: Frozen[] = Array.from({ length: QUEUED }, () => world.visit())
  const draft = draftOfThen()
  const rows = {
    pack: [{ key: 'pack', pack, etag: null, fetchedAt: phoneNow() }],
    programmes: pack.programmeVersions,
    drafts: [draft],
    queue: queued.map((one, n) => itemOf(one, n)),
  }
  const { page, close } = await openPhone(world, newProfile(), { path: '/api/health' })
  await seed(page, name, { version, tables: tables!, rows })
  await seed(page, 'warmhand-phone', {
    version: 10,
    tables: { notes: { key: 'key', indexes: [] } },
    rows: { notes: [{ key: 'person', value: userId }] },
  })
  if (careless) await seed(page, name, careless)
  await page.goto(`${ORIGIN}/field/visits/${draft.visitId}`)
  await page.getByRole('button', { name: '提交记录' }).waitFor()
  await until('the queue is empty', async () => (await keptOn(page, userId)).queue.length === 0)
  const kept = await keptOn(page, userId)
  const goesOn = kept.drafts.some(({ form }) => form.includes(TYPED))
  await close()
  return { goesOn, sent: kept.sent.length, found: census(world.file, queued) }
}

for (const client of previousClients) {
  const { goesOn, sent, found } = await upgraded(client)
  finding(
    `the present client after ${client.name}`,
    held(found) && sent === QUEUED && goesOn,
    `${QUEUED} queued: ${words(found)}; the unfinished record ${goesOn ? 'opens as it was' : 'is GONE'}`,
  )
}
const last = previousClients.at(-1)!
const { found } = await upgraded(last, {
  version: last.version + 1,
  dropped: ['queue'],
  tables: { queue: last.tables.queue! },
})
finding(
  'control: an upgrade that makes the queue anew',
  found.lost === QUEUED,
  `${found.lost} of ${QUEUED} lost`,
)
await server.kill('SIGTERM')
process.exit()
