import Database from 'better-sqlite3'
import { finding, scaled } from './report.ts'
import { prepareWorld, put, serverOf } from './world.ts'

// reliability.md B1: the same record five times at once, and five contents under one id at once.
const IDS = scaled(200)
const CONTENTS = scaled(100)
const AT_ONCE = 5

const world = await prepareWorld()
const server = serverOf(world)
await server.start()
const statuses = (answers: ({ status: number } | null)[]) =>
  answers
    .map(answer => answer?.status ?? 0)
    .sort()
    .join(' ')

let odd = 0
for (let n = 0; n < IDS; n += 1) {
  const one = world.visit()
  const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => put(world, one)))
  if (statuses(answers) !== '200 200 200 200 201') odd += 1
}
let oddContents = 0
for (let n = 0; n < CONTENTS; n += 1) {
  const first = world.visit()
  const { visitId, revisionId } = JSON.parse(first.bytes) as { visitId: string; revisionId: string }
  const others = [30, 31, 32, 33].map(m => world.visit({ visitId, revisionId, leaveAt: `10:${m}` }))
  const answers = await Promise.all([first, ...others].map(one => put(world, one)))
  if (statuses(answers) !== '201 409 409 409 409') oddContents += 1
}
await server.kill('SIGTERM')

const database = new Database(world.file, { readonly: true })
const count = (where: string) =>
  (database.prepare(`select count(*) as n from visit_revisions where ${where}`).get() as { n: number }).n
const [live, kept] = [count("disposition = 'accepted'"), count("disposition = 'conflict'")]
finding(
  'one record five times at once',
  odd === 0,
  `${IDS} ids × ${AT_ONCE}: ${odd} answered otherwise than one 201 and four 200`,
)
finding(
  'five contents under one id',
  oddContents === 0 && kept === CONTENTS * (AT_ONCE - 1),
  `${CONTENTS} × ${AT_ONCE}: ${oddContents} answered otherwise than one 201 and four 409; ${kept} refused contents kept`,
)
finding('rows', live === IDS + CONTENTS, `${live} accepted rows for ${IDS + CONTENTS} ids`)

// Control: a table without a key on the record's id, where each sending looks first and then inserts.
const bare = new Database(':memory:')
bare.exec('create table visits (id text)')
const look = bare.prepare('select 1 from visits where id = ?')
const insert = bare.prepare('insert into visits values (?)')
async function checkThenInsert(id: string) {
  if (look.get(id)) return
  await new Promise(setImmediate)
  insert.run(id)
}
for (let n = 0; n < IDS; n += 1) {
  await Promise.all(Array.from({ length: AT_ONCE }, () => checkThenInsert(String(n))))
}
const rows = (bare.prepare('select count(*) as n from visits').get() as { n: number }).n
finding('control: look first, then insert', rows > IDS, `${rows} rows for ${IDS} ids`)
process.exit()
