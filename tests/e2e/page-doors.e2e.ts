import { type APIRequestContext, type APIResponse, request } from '@playwright/test'
import type { OpenDatabase } from '#db/client.ts'
import { organisations, users } from '#db/schema/index.ts'
import { homeOf } from '#lib/access/home.ts'
import { accountRoles } from '#lib/accounts/schema.ts'
import { organisationRows, userRows } from '#lib/demo/cast.ts'
import {
  ASKING,
  addressOf,
  type Door,
  everyVisit,
  type PageVisit,
  pagesOfBuild,
  unlisted,
} from './page-table.ts'
import { expect, sessionCookieOf, test } from './people.ts'
import { E2E_NOW, E2E_ORIGIN } from './world.ts'

const HOMES = accountRoles.map(role => homeOf({ role, mustChangePassword: false }))

type Asking = (typeof ASKING)[number]

/** 和平区 and 田芳, who coordinates it: the demo has nobody from another district. */
async function anotherDistrict(database: OpenDatabase) {
  const at = Date.parse(E2E_NOW)
  await database.transact(async write => {
    await write
      .insert(organisations)
      .values(organisationRows(['hepingBureau'], at))
      .onConflictDoNothing()
    await write
      .insert(users)
      .values(userRows(['tianFang'], { passwordHash: '', createdAt: at }))
      .onConflictDoNothing()
  })
}

async function askAs(database: OpenDatabase, who: Asking): Promise<APIRequestContext> {
  const cookie = who === null ? null : await sessionCookieOf(database, who)
  return request.newContext({
    baseURL: E2E_ORIGIN,
    maxRedirects: 0,
    extraHTTPHeaders: cookie ? { cookie: `${cookie.name}=${cookie.value}` } : {},
  })
}

/** What an answer means to the person who asked. */
async function doorOf(answer: APIResponse): Promise<Door | string> {
  const to = answer.headers().location
  if (to?.startsWith('/sign-in?to=')) return 'signIn'
  if (to !== undefined) return HOMES.includes(to) ? 'home' : `sent to ${to}`
  if (answer.status() === 200) return (await answer.text()).includes('<main') ? 'shown' : 'empty page'
  return String(answer.status())
}

/** Visits whose answers are not those of the table, as sentences. */
async function wrongDoors(visits: readonly [PageVisit, string][], people: Map<Asking, APIRequestContext>) {
  const wrong: string[] = []
  for (const [index, who] of ASKING.entries()) {
    for (const [{ doors }, at] of visits) {
      const door = await doorOf(await people.get(who)!.get(at))
      if (door !== doors[index]) wrong.push(`${at} as ${who ?? 'nobody'}: ${door}, not ${doors[index]}`)
    }
  }
  return wrong
}

test('every page of the build answers every role and nobody as the table says, and none is unlisted', async ({
  database,
}) => {
  const pages = pagesOfBuild()
  expect(unlisted(pages)).toEqual([])
  expect(unlisted(['/desk/new-page']), 'a page that is not listed is seen').toEqual(['/desk/new-page'])
  await anotherDistrict(database)
  const people = new Map<Asking, APIRequestContext>()
  for (const who of ASKING) people.set(who, await askAs(database, who))
  const visits: [PageVisit, string][] = []
  for (const [, visit] of everyVisit()) visits.push([visit, await addressOf(visit, database)])
  expect(await wrongDoors(visits, people)).toEqual([])
  console.log(`page doors: ${pages.length} pages, ${visits.length} addresses × ${ASKING.length} people`)

  const [home] = visits.find(([{ at }]) => at === '/desk/accounts')!
  const planted: PageVisit = { ...home, doors: home.doors.map(() => 'shown' as const) }
  expect(await wrongDoors([[planted, planted.at]], people), 'a wrong expectation is seen red').toEqual([
    '/desk/accounts as zhaolei: 404, not shown',
    '/desk/accounts as zhoumin: 404, not shown',
    '/desk/accounts as linhushi: 404, not shown',
    '/desk/accounts as nobody: signIn, not shown',
  ])
  for (const person of people.values()) await person.dispose()
})
