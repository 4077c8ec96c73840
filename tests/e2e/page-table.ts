import { readFileSync } from 'node:fs'
import { desc, isNotNull } from 'drizzle-orm'
import type { OpenDatabase } from '#db/client.ts'
import { classSessions, importBatches, spotDraws, visitRevisions } from '#db/schema/index.ts'
import { userIds } from '#lib/demo/cast.ts'
import { programmeIds } from '#lib/demo/programme-ids.ts'
import { homeIds } from '#lib/demo/stories/ids.ts'
import { newId } from '#lib/ids.ts'
import { E2E_NOW } from './world.ts'

/** How a page of the build is visited: by whom, and at which address of the demo; `{class}` is its last class,
 * `{visit}` a record that was corrected. */
export interface PageVisit {
  as: string | null
  at: string
  size: 'phone' | 'desk'
  doors: Doors
}

/** Who asks for a page: one of each role, 田芳 who coordinates another district, and nobody. */
export const ASKING = ['maxiaoyun', 'zhaolei', 'zhoumin', 'linhushi', 'tianfang', null] as const
/** Shown, no such page for this person, sent to sign in, or sent on to the person's own home. */
export type Door = 'shown' | '404' | 'signIn' | 'home'
export type Doors = readonly Door[]

/** Answers in the order of ASKING. */
const doors = (answers: string) => answers.trim().split(/\s+/) as Doors

//                             马晓云 赵磊  周敏  林护士 田芳  nobody
const COORDINATOR = doors('    shown 404   404   404   404   signIn')
const COORDINATORS = doors('   shown 404   404   404   shown signIn')
const DESK = doors('           shown shown 404   404   404   signIn')
const DESKS = doors('          shown shown 404   404   shown signIn')
const HOUSEHOLD = doors('      shown shown shown 404   404   signIn')
const READS_FEEDBACK = doors(' shown shown 404   shown shown signIn')
const SIGNED_IN = doors('      shown shown shown shown shown signIn')
const EVERYBODY = doors('      shown shown shown shown shown shown')
const NOBODY_YET = doors('     home  home  home  home  home  shown')
const NO_PAGE = doors('        404   404   404   404   404   404')

const visit = (as: string | null, size: PageVisit['size'], usual: Doors) => {
  return (at: string, answers: Doors = usual): PageVisit => ({ as, at, size, doors: answers })
}
const coordinator = visit('maxiaoyun', 'desk', COORDINATOR)
const reviewer = visit('linhushi', 'desk', COORDINATOR)
const trainer = visit('zhoumin', 'phone', EVERYBODY)
const anybody = visit(null, 'phone', EVERYBODY)

/** The address with what only the database of this run knows; an import, of which the demo has none, is made. */
export async function addressOf({ at }: PageVisit, database: OpenDatabase): Promise<string> {
  if (at.includes('{batch}')) return at.replace('{batch}', await madeBatch(database))
  if (at.includes('{draw}')) return at.replace('{draw}', await madeDraw(database))
  if (at.includes('{visit}')) return at.replace('{visit}', await correctedVisit(database))
  if (!at.includes('{class}')) return at
  const [last] = await database.read.select().from(classSessions).orderBy(desc(classSessions.heldOn)).limit(1)
  return at.replace('{class}', last!.id)
}

async function correctedVisit(database: OpenDatabase): Promise<string> {
  const [correction] = await database.read
    .select({ visitId: visitRevisions.visitId })
    .from(visitRevisions)
    .where(isNotNull(visitRevisions.basedOn))
    .limit(1)
  return correction!.visitId
}

async function madeBatch(database: OpenDatabase): Promise<string> {
  const id = newId()
  const none = { rowsImported: 0, rowsBad: 1, rowsHeld: 0, rowsSkipped: 0 }
  const file = { fileName: '花名册.xlsx', source: 'xlsx' as const, rowsRead: 1, contentHash: '' }
  const by = { byUserId: userIds.maXiaoyun, at: Date.parse(E2E_NOW) }
  await database.transact(write =>
    write.insert(importBatches).values({ id, programmeId: programmeIds.current, ...file, ...none, ...by }),
  )
  return id
}

/** A draw of one household, 王桂英家; made once. */
async function madeDraw(database: OpenDatabase): Promise<string> {
  const householdId = homeIds.wangGuiying
  const id = newId()
  const ticket = { householdId, studentNo: 'HX2026-0052', streetCode: '120103007' }
  const [last] = await database.read.select().from(spotDraws).orderBy(desc(spotDraws.number)).limit(1)
  const drawn = { share: 10, fresh: true, seed: 'seed', frame: [ticket], drawn: [householdId] }
  const by = { byUserId: userIds.maXiaoyun, at: Date.parse(E2E_NOW) }
  const number = (last?.number ?? 0) + 1
  await database.transact(write =>
    write.insert(spotDraws).values({ id, programmeId: programmeIds.current, number, ...drawn, ...by }),
  )
  return `${id}/${householdId}`
}

/** The desk's forms about one household, at the one whose story has most of them filled. */
const homePages = (forms: string[], answers: Doors): Record<string, PageVisit[]> =>
  Object.fromEntries(
    forms.map(form => [
      `/desk/households/[id]/${form}`,
      [coordinator(`/desk/households/${homeIds.wangGuiying}/${form}`, answers)],
    ]),
  )

/**
 * Every page of the build's manifest and how it is looked at. A page that is not listed fails the test; `api`
 * doors and redirects are tested elsewhere.
 */
export const PAGES: Record<string, PageVisit[]> = {
  '/sign-in': [anybody('/sign-in', NOBODY_YET)],
  '/sign-in/password': [trainer('/sign-in/password', SIGNED_IN)],
  '/_not-found': [anybody('/nothing-here', NO_PAGE)],
  '/handbook': [anybody('/handbook')],
  '/handbook/[chapter]': [anybody('/handbook/4')],
  '/handbook/[chapter]/[section]': [anybody('/handbook/4/1'), anybody('/handbook/7/1')],
  '/handbook/[chapter]/[section]/thanks': [anybody('/handbook/4/1/thanks')],
  '/handbook/search': [anybody('/handbook/search?q=拍背'), anybody('/handbook/search?q=没有的')],
  '/handbook/print/[what]': [anybody('/handbook/print/7.1'), anybody('/handbook/print/8')],
  '/handbook/appendix': [anybody('/handbook/appendix')],
  '/handbook/appendix/[card]': [
    anybody('/handbook/appendix/emergency'),
    anybody('/handbook/appendix/turning'),
    anybody('/handbook/appendix/edition-notes'),
  ],
  '/handbook/editions/[edition]': [anybody('/handbook/editions/2026-1')],
  '/handbook/editions/[edition]/[chapter]/[section]': [anybody('/handbook/editions/2026-1/4/2')],
  '/field/[[...path]]': [
    trainer('/field'),
    trainer('/field/households'),
    trainer(`/field/households/${homeIds.wangGuiying}`),
    trainer('/field/handbook'),
    trainer('/field/handbook/4.1'),
    trainer('/field/me'),
    trainer('/field/done'),
  ],
  '/desk': [coordinator('/desk', DESK)],
  '/desk/work': [coordinator('/desk/work?turn=all', DESK)],
  '/desk/feedback': [coordinator('/desk/feedback', READS_FEEDBACK)],
  '/desk/feedback/new': [coordinator('/desk/feedback/new', DESKS)],
  '/desk/handbook': [coordinator('/desk/handbook', SIGNED_IN)],
  '/desk/handbook/[section]': [reviewer('/desk/handbook/4.1', SIGNED_IN)],
  '/desk/handbook/[section]/edit': [coordinator('/desk/handbook/4.1/edit', SIGNED_IN)],
  '/f/[token]': [anybody('/f/AAAAAAAAAAAAAAAAAAAAAA')],
  '/family': [anybody('/family')],
  '/family/survey': [anybody('/family/survey')],
  '/family/test': [anybody('/family/test')],
  '/family/stress': [anybody('/family/stress')],
  '/family/booklet': [anybody('/family/booklet')],
  '/desk/households/[id]/booklet': [coordinator(`/desk/households/${homeIds.wangGuiying}/booklet`, DESK)],
  '/desk/households/[id]/booklet/print': [
    coordinator(`/desk/households/${homeIds.wangGuiying}/booklet/print`, HOUSEHOLD),
  ],
  '/desk/households/[id]/card': [coordinator(`/desk/households/${homeIds.wangGuiying}/card`, DESK)],
  '/desk/households/[id]/handouts': [coordinator(`/desk/households/${homeIds.wangGuiying}/handouts`, DESK)],
  '/desk/handbook/copies': [coordinator('/desk/handbook/copies', DESK)],
  '/desk/handbook/reteach': [coordinator('/desk/handbook/reteach', DESKS)],
  '/desk/handbook/compare': [coordinator('/desk/handbook/compare', SIGNED_IN)],
  '/desk/handbook/publish': [coordinator('/desk/handbook/publish', COORDINATORS)],
  '/desk/households': [coordinator('/desk/households', DESK)],
  '/desk/households/[id]': [coordinator(`/desk/households/${homeIds.wangGuiying}`, DESK)],
  '/desk/households/new': [coordinator('/desk/households/new')],
  ...homePages(
    ['assessment', 'caregiver', 'consents', 'eligibility', 'follow-up', 'history', 'status', 'survey'],
    COORDINATOR,
  ),
  ...homePages(['assign', 'plan', 'test', 'test/sheet', 'file'], DESK),
  '/desk/charts': [coordinator('/desk/charts', DESK)],
  '/apply': [anybody('/apply')],
  '/apply/thanks': [anybody('/apply/thanks?number=BM2026-0001')],
  '/desk/applications': [coordinator('/desk/applications')],
  '/desk/completion': [coordinator('/desk/completion', DESK)],
  '/desk/completion/certificates': [coordinator('/desk/completion/certificates', DESK)],
  '/c/[code]': [anybody('/c/HX-JHPX-2026-0001.1.000000000000000000000000', NO_PAGE)],
  '/desk/spot-checks': [coordinator('/desk/spot-checks')],
  '/desk/spot-checks/[draw]/[household]': [coordinator('/desk/spot-checks/{draw}')],
  '/desk/classes': [coordinator('/desk/classes', DESK)],
  '/desk/classes/new': [coordinator('/desk/classes/new', DESK)],
  '/desk/classes/[id]': [coordinator('/desk/classes/{class}', DESK)],
  '/desk/classes/[id]/handouts': [coordinator('/desk/classes/{class}/handouts', DESK)],
  '/desk/classes/[id]/skills': [coordinator('/desk/classes/{class}/skills', DESK)],
  '/desk/classes/[id]/sign-in': [coordinator('/desk/classes/{class}/sign-in', DESK)],
  '/desk/import': [coordinator('/desk/import')],
  '/desk/import/[id]': [coordinator('/desk/import/{batch}')],
  '/desk/phones': [coordinator('/desk/phones', DESKS)],
  '/desk/visits': [
    coordinator('/desk/visits', DESK),
    coordinator('/desk/visits?state=all&street=120103007', DESK),
  ],
  '/desk/tests/[form]': [coordinator('/desk/tests/A', DESK), coordinator('/desk/tests/B?key', DESK)],
  '/desk/visits/[id]': [coordinator('/desk/visits/{visit}', DESK)],
  '/desk/accounts': [coordinator('/desk/accounts', COORDINATORS)],
  '/desk/accounts/new': [coordinator('/desk/accounts/new', COORDINATORS)],
  '/desk/accounts/[id]': [coordinator(`/desk/accounts/${userIds.heJun}`)],
  '/desk/visits/[id]/print': [coordinator('/desk/visits/{visit}/print', DESK)],
  '/desk/programme/change': [coordinator('/desk/programme/change?homeVisitsMin=5')],
  '/desk/programme': [coordinator('/desk/programme', DESK)],
  '/desk/reports': [coordinator('/desk/reports', DESK)],
  '/desk/reports/[month]': [coordinator('/desk/reports/2026-10?figure=completed', DESK)],
  '/desk/risks': [coordinator('/desk/risks', DESK), coordinator('/desk/risks?state=all', DESK)],
  '/desk/risks/restricted': [coordinator('/desk/risks/restricted', DESK)],
}

/** Every visit with the page that it is a visit to. */
export const everyVisit = (): [string, PageVisit][] =>
  Object.entries(PAGES).flatMap(([name, visits]) => visits.map(one => [name, one] as [string, PageVisit]))

/** Addresses that show no page of their own; the last resort of the framework among them. */
export const WITHOUT_A_PAGE = [
  '/',
  '/h/[code]',
  '/_global-error',
  '/handbook/look',
  '/handbook/style/[file]',
  '/handbook/script/[file]',
  '/handbook/search/[file]',
  '/handbook/voice/[sha256]',
  '/handbook/worker.js',
  '/handbook/[chapter]/[section]/file',
  '/handbook/print/style/[file]',
  '/handbook/print/script/[file]',
  '/field-worker.js',
  '/icon.svg',
  '/favicon.ico',
]

/** The addresses in the build's manifest that a person can open. */
export function pagesOfBuild(): string[] {
  const folder = process.env.WARMHAND_DIST ?? '.next'
  const manifest = JSON.parse(readFileSync(`${folder}/server/app-paths-manifest.json`, 'utf8')) as object
  const addresses = Object.keys(manifest)
    .map(key => key.replace(/\/\([^)]+\)/g, '').replace(/\/(page|route)$/, '') || '/')
    .filter(address => !address.startsWith('/api/') && !WITHOUT_A_PAGE.includes(address))
  return [...new Set(addresses)].sort()
}

/** Pages of the build that the table does not name. */
export const unlisted = (pages: readonly string[], table: object = PAGES): string[] =>
  pages.filter(page => !(page in table))
