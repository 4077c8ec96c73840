import { desc, isNotNull } from 'drizzle-orm'
import type { OpenDatabase } from '#db/client.ts'
import { classSessions, importBatches, visitRevisions } from '#db/schema/index.ts'
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
}

const coordinator = (at: string): PageVisit => ({ as: 'maxiaoyun', at, size: 'desk' })
const reviewer = (at: string): PageVisit => ({ as: 'linhushi', at, size: 'desk' })
const trainer = (at: string): PageVisit => ({ as: 'zhoumin', at, size: 'phone' })
const anybody = (at: string): PageVisit => ({ as: null, at, size: 'phone' })

/** The address with what only the database of this run knows; an import, of which the demo has none, is made. */
export async function addressOf({ at }: PageVisit, database: OpenDatabase): Promise<string> {
  if (at.includes('{batch}')) return at.replace('{batch}', await madeBatch(database))
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

/** The desk's forms about one household, at the one whose story has most of them filled. */
const homePages = (forms: string[]): Record<string, PageVisit[]> =>
  Object.fromEntries(
    forms.map(form => [
      `/desk/households/[id]/${form}`,
      [coordinator(`/desk/households/${homeIds.wangGuiying}/${form}`)],
    ]),
  )

/**
 * Every page of the build's manifest and how it is looked at. A page that is not listed fails the test; `api`
 * doors and redirects are tested elsewhere.
 */
export const PAGES: Record<string, PageVisit[]> = {
  '/sign-in': [anybody('/sign-in')],
  '/sign-in/password': [trainer('/sign-in/password')],
  '/_not-found': [anybody('/nothing-here')],
  '/handbook': [anybody('/handbook')],
  '/handbook/[chapter]': [anybody('/handbook/4')],
  '/handbook/[chapter]/[section]': [anybody('/handbook/4/1'), anybody('/handbook/7/1')],
  '/handbook/[chapter]/[section]/thanks': [anybody('/handbook/4/1/thanks')],
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
  '/desk': [coordinator('/desk')],
  '/desk/feedback': [coordinator('/desk/feedback')],
  '/desk/feedback/new': [coordinator('/desk/feedback/new')],
  '/desk/handbook': [coordinator('/desk/handbook')],
  '/desk/handbook/[section]': [reviewer('/desk/handbook/4.1')],
  '/desk/handbook/[section]/edit': [coordinator('/desk/handbook/4.1/edit')],
  '/desk/handbook/compare': [coordinator('/desk/handbook/compare')],
  '/desk/handbook/publish': [coordinator('/desk/handbook/publish')],
  '/desk/households': [coordinator('/desk/households')],
  '/desk/households/[id]': [coordinator(`/desk/households/${homeIds.wangGuiying}`)],
  '/desk/households/new': [coordinator('/desk/households/new')],
  ...homePages([
    'assessment',
    'assign',
    'caregiver',
    'consents',
    'eligibility',
    'follow-up',
    'history',
    'plan',
    'status',
    'survey',
    'test',
  ]),
  '/desk/classes': [coordinator('/desk/classes')],
  '/desk/classes/new': [coordinator('/desk/classes/new')],
  '/desk/classes/[id]': [coordinator('/desk/classes/{class}')],
  '/desk/classes/[id]/skills': [coordinator('/desk/classes/{class}/skills')],
  '/desk/classes/[id]/sign-in': [coordinator('/desk/classes/{class}/sign-in')],
  '/desk/import': [coordinator('/desk/import')],
  '/desk/import/[id]': [coordinator('/desk/import/{batch}')],
  '/desk/visits': [coordinator('/desk/visits'), coordinator('/desk/visits?state=all&street=120103007')],
  '/desk/visits/[id]': [coordinator('/desk/visits/{visit}')],
  '/desk/accounts': [coordinator('/desk/accounts')],
  '/desk/accounts/new': [coordinator('/desk/accounts/new')],
  '/desk/accounts/[id]': [coordinator(`/desk/accounts/${userIds.heJun}`)],
  '/desk/visits/[id]/print': [coordinator('/desk/visits/{visit}/print')],
  '/desk/risks': [coordinator('/desk/risks'), coordinator('/desk/risks?state=all')],
  '/desk/risks/restricted': [coordinator('/desk/risks/restricted')],
}

/** Addresses that show no page of their own; the last resort of the framework among them. */
export const WITHOUT_A_PAGE = [
  '/',
  '/h/[code]',
  '/_global-error',
  '/handbook/look',
  '/handbook/style/[file]',
  '/field-worker.js',
  '/icon.svg',
  '/favicon.ico',
]
