import { globSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import {
  classSessions,
  completionOverrides,
  completions,
  editions,
  familyCards,
  feedback,
  feedbackThemes,
  importBatches,
  proposalSaves,
  proposals,
  restrictedFlags,
  riskFlags,
  sectionVersions,
  sessions,
  visits,
} from '#db/schema/index.ts'
import { sessionCookie } from '#lib/access/session-cookie.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { loginNameOf, userIds } from '#lib/demo/cast.ts'
import { programmeIds, smallWorld } from '#lib/demo/small-world.ts'
import { homeIds } from '#lib/demo/stories/ids.ts'
import { newId } from '#lib/ids.ts'
import { appOrigin } from '#lib/setup/settings.ts'
import { freshDatabase } from '../db.ts'
import { DOORS, type Knocker, PEOPLE } from './table.ts'

const NOW = Date.now()
const HOUR = 3_600_000
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
// next-auth answers for its own doors; what becomes of a sign-in is tested in tests/accounts.
const DELEGATED = ['/api/auth/[...nextauth]']

type Handler = (request: Request, route: { params: Promise<Record<string, string>> }) => Promise<Response>
type Door = { name: string; path: string; method: string; handler: Handler }

const holder = freshDatabase(database => smallWorld(database, NOW))
const cookies = new Map<Knocker, string>()
let ids: Record<string, string> = {}

beforeEach(async () => {
  for (const person of PEOPLE) {
    if (person === 'nobody') continue
    const id = newId()
    const at = { createdAt: NOW, lastSeenAt: NOW, expiresAt: NOW + HOUR }
    await holder.database.transact(write =>
      write.insert(sessions).values({ id, userId: userIds[person], scope: 'desk', ...at }),
    )
    const { name, value } = await sessionCookie(id)
    cookies.set(person, `${name}=${value}`)
  }
  ids = await idsAboutWang()
})

/** Path parameters that name things of 王桂英家; what a request would create gets a new id. */
async function idsAboutWang(): Promise<Record<string, string>> {
  const { database } = holder
  const householdId = homeIds.wangGuiying
  const [feedbackId, themeId, proposalId] = [newId(), newId(), newId()]
  const [text] = await database.read.select().from(sectionVersions)
  const cardId = newId()
  const [completionId, overrideId, flagId, batchId] = [newId(), newId(), newId(), newId()]
  const judged = { householdId, byUserId: userIds.maXiaoyun, at: NOW }
  const raised = {
    id: flagId,
    householdId,
    level: 'high' as const,
    onDate: '2026-11-20',
    raisedBy: userIds.zhouMin,
    raisedAt: NOW,
  }
  await database.transact(async write => {
    await write
      .insert(completions)
      .values({ ...judged, id: completionId, certificateNo: 'HX-JHPX-TEST', onDate: '2026-11-20', items: [] })
    await write
      .insert(completionOverrides)
      .values({ ...judged, id: overrideId, itemKey: 'survey', reason: '电话已回访' })
    await write.insert(familyCards).values({ ...judged, id: cardId, tokenHash: cardId })
    await write.insert(feedback).values({
      ...judged,
      id: feedbackId,
      source: 'visit',
      sectionCode: '4.2',
      kind: 'other',
      words: '夜里叫我翻几回？',
      onDate: '2026-11-20',
    })
    await write
      .insert(feedbackThemes)
      .values({ id: themeId, title: '翻身间隔', byUserId: userIds.maXiaoyun, at: NOW })
    const { id: baseVersionId, sectionCode, content } = text!
    const by = { byUserId: userIds.zhouMin, at: NOW }
    await write.insert(proposals).values({ id: proposalId, sectionCode, baseVersionId, ...by })
    await write
      .insert(proposalSaves)
      .values({ id: newId(), proposalId, content, disposition: 'accepted', ...by })
    await write.insert(importBatches).values({
      id: batchId,
      programmeId: programmeIds.current,
      fileName: '花名册.xlsx',
      source: 'xlsx',
      rowsRead: 0,
      rowsImported: 0,
      rowsBad: 0,
      rowsHeld: 0,
      rowsSkipped: 0,
      contentHash: '',
      byUserId: userIds.maXiaoyun,
      at: NOW,
    })
    await write.insert(riskFlags).values({ ...raised, riskType: 'fall' })
    await write.insert(restrictedFlags).values({ ...raised, riskType: 'abuseSuspected' })
  })
  const rows = await database.read.select().from(visits)
  const [session] = await database.read.select().from(classSessions)
  const [edition] = await database.read.select().from(editions)
  return {
    householdId,
    batchId,
    cardId,
    completionId,
    overrideId,
    flagId,
    feedbackId,
    themeId,
    proposalId,
    versionId: text!.id,
    locale: 'zh-CN',
    programmeId: programmeIds.current,
    sheet: 'roster',
    month: localDateOf(NOW).slice(0, 'YYYY-MM'.length),
    visitId: rows.find(row => row.householdId === householdId)!.id,
    classId: session!.id,
    edition: edition!.code,
    userId: userIds.zhouMin,
  }
}

async function everyDoor(): Promise<Door[]> {
  const doors: Door[] = []
  for (const file of globSync('app/api/**/route.ts')) {
    const path = `/${file
      .replaceAll('\\', '/')
      .replace(/^app\//, '')
      .replace(/\/route\.ts$/, '')}`
    if (DELEGATED.includes(path)) continue
    const module = (await import(`../../${file}`)) as Partial<Record<string, Handler>>
    for (const method of METHODS) {
      const handler = module[method]
      if (handler) doors.push({ name: `${method} ${path}`, path, method, handler })
    }
  }
  return doors
}

async function knock(door: Door, person: Knocker): Promise<number> {
  const params = Object.fromEntries(
    [...door.path.matchAll(/\[([^\]]+)\]/g)].map(([, name]) => [name!, ids[name!] ?? newId()]),
  )
  const request = new Request(`${appOrigin()}${door.path}`, {
    method: door.method,
    headers: { origin: appOrigin(), cookie: cookies.get(person) ?? '', 'content-type': 'application/json' },
    ...(door.method === 'GET' ? {} : { body: JSON.stringify({ programmeId: programmeIds.current }) }),
  })
  return (await door.handler(request, { params: Promise.resolve(params) })).status
}

/** Doors that the table does not know, and rows of it that no door answers. */
const unlisted = (doors: string[], table: object) => ({
  doors: doors.filter(name => !(name in table)),
  rows: Object.keys(table).filter(name => !doors.includes(name)),
})

test('every door answers every person as the table says, and none is unlisted', async () => {
  const doors = await everyDoor()
  expect(
    unlisted(
      doors.map(door => door.name),
      DOORS,
    ),
  ).toEqual({ doors: [], rows: [] })
  const wrong: string[] = []
  for (const door of doors) {
    for (const person of PEOPLE) {
      const status = await knock(door, person)
      const expected = DOORS[door.name]![person]
      if (status !== expected) wrong.push(`${door.name} as ${person}: ${status}, not ${expected}`)
    }
  }
  console.log(
    `authorization: ${doors.length} doors × ${PEOPLE.length} people (${loginNameOf('zhouMin')} is hers)`,
  )
  expect(wrong).toEqual([])
})

test('a door that is not listed is seen red', () => {
  expect(unlisted(['PUT /api/new'], { 'PUT /api/old': {} })).toEqual({
    doors: ['PUT /api/new'],
    rows: ['PUT /api/old'],
  })
})

test('a write from another origin, or from none, is refused whoever sends it', async () => {
  const doors = (await everyDoor()).filter(door => door.method !== 'GET')
  expect(doors.length).toBeGreaterThan(10)
  for (const door of doors) {
    for (const origin of ['https://evil.example', 'null', '']) {
      const request = new Request(`${appOrigin()}/x`, {
        method: door.method,
        headers: { cookie: cookies.get('maXiaoyun')!, ...(origin ? { origin } : {}) },
        body: '{}',
      })
      const response = await door.handler(request, { params: Promise.resolve(ids) })
      expect(response.status, `${door.name} from ${origin}`).toBe(403)
    }
  }
})
