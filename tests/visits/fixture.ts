import { readFileSync } from 'node:fs'
import type { OpenDatabase } from '#db/client.ts'
import type { Role } from '#db/schema/accounts.ts'
import * as tables from '#db/schema/index.ts'
import type { Actor } from '#lib/access/actor.ts'
import { sessionCookie } from '#lib/access/session-cookie.ts'
import { instantOf } from '#lib/calendar/dates.ts'
import { publishFirstEdition } from '#lib/handbook/first-edition.ts'
import { newId } from '#lib/ids.ts'
import { seal } from '#lib/privacy/seal.ts'
import { sealPublicKey } from '#lib/privacy/seal-key.ts'
import { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import type { LogVisitInput, SealedVisitPart } from '#lib/visits/schema.ts'

/** A small world for the tests of the visit: 17 September 2026, 18:40 in Tianjin. */
export const today = '2026-09-17'
export const now = instantOf(today, '18:40')

/** An id that a phone or a person could have made; the same for the same number. */
export const id = (n: number): string => `0199a2b4-0000-7000-8000-${String(n).padStart(12, '0')}`

const people = {
  maXiaoyun: { id: id(1), name: '马晓云', role: 'coordinator', organisation: 'bureau', region: '120103' },
  zhaoLei: { id: id(2), name: '赵磊', role: 'providerAdmin', organisation: 'provider', region: '120103' },
  linHushi: { id: id(3), name: '林护士', role: 'handbookReviewer', organisation: 'bureau', region: '120103' },
  zhouMin: { id: id(4), name: '周敏', role: 'trainer', organisation: 'provider', region: '120103' },
  zhengXiaoyan: { id: id(5), name: '郑晓燕', role: 'trainer', organisation: 'provider', region: '120103' },
  heJun: { id: id(6), name: '何军', role: 'trainer', organisation: 'provider', region: '120103' },
  qianFang: { id: id(7), name: '钱芳', role: 'coordinator', organisation: 'elsewhere', region: '120104' },
} as const satisfies Record<
  string,
  { id: string; name: string; role: Role; organisation: string; region: string }
>
export type Name = keyof typeof people

const organisations = {
  bureau: { kind: 'bureau', name: '河西区民政局', region: '120103' },
  provider: { kind: 'provider', name: '暖邻养老服务中心', region: '120103' },
  elsewhere: { kind: 'bureau', name: '南开区民政局', region: '120104' },
} as const

export const actor = (name: Name): Actor => {
  const { id: userId, name: said, role, organisation, region } = people[name]
  const sessionScope = role === 'trainer' ? 'field' : 'desk'
  return {
    userId,
    name: said,
    role,
    organisationId: organisation,
    regionCode: region,
    sessionId: `session-${name}`,
    sessionScope,
    mustChangePassword: false,
  }
}

export const context = (database: OpenDatabase, name: Name | null) => ({
  database,
  read: database.read,
  actor: name && actor(name),
  now,
  locale: 'zh-CN' as const,
})

export const definition: ProgrammeDefinition = ProgrammeDefinition.parse({
  ...JSON.parse(readFileSync('db/content/programmes/default.json', 'utf8')),
  code: 'TJ-HX-2026',
  year: 2026,
  startDate: '2026-03-05',
  endDate: '2026-12-31',
})

export const programmeId = id(10)
export const versionId = id(11)
export const editionId = id(12)

/** 王桂英 cares for 张德福; 周敏 has them since 1 July, 郑晓燕 had them before. 陈国强 is 何军's. */
export const homes = {
  wang: { id: id(20), elder: id(21), caregiver: id(22), studentNo: 'HX2026-0052', seat: 52 },
  chen: { id: id(30), elder: id(31), caregiver: id(32), studentNo: 'HX2026-0007', seat: 7 },
} as const

const person = { isTest: true, createdAt: 0, idHash: null }

/** Fills an empty database with this world. */
export const fill = (database: OpenDatabase) => {
  process.env.WARMHAND_NOW = new Date(now).toISOString()
  return database.transact(async write => {
    await write.insert(tables.installation).values([
      { key: 'epoch', value: 'first', at: 0 },
      { key: 'demo', value: '1', at: 0 },
      { key: 'district', value: '河西区', at: 0 },
    ])
    await write.insert(tables.organisations).values(
      Object.entries(organisations).map(([key, { kind, name, region }]) => ({
        id: key,
        kind,
        name,
        regionCode: region,
        createdAt: 0,
      })),
    )
    await write.insert(tables.users).values(
      Object.entries(people).map(([loginName, one]) => ({
        id: one.id,
        loginName,
        name: one.name,
        role: one.role,
        organisationId: one.organisation,
        regionCode: one.region,
        passwordHash: '',
        mustChangePassword: false,
        isDemo: true,
        createdAt: 0,
      })),
    )
    await write.insert(tables.sessions).values(
      (Object.keys(people) as Name[]).map(name => ({
        id: `session-${name}`,
        userId: people[name].id,
        scope: actor(name).sessionScope,
        createdAt: now,
        lastSeenAt: now,
        expiresAt: now + 86_400_000,
      })),
    )
    await write.insert(tables.programmes).values({
      id: programmeId,
      code: definition.code,
      regionCode: '120103',
      year: 2026,
      nameZh: definition.nameZh,
      nameEn: definition.nameEn,
      quota: 100,
      startDate: definition.startDate,
      endDate: definition.endDate,
      funder: definition.funder,
      providerId: 'provider',
      createdAt: 0,
    })
    await write
      .insert(tables.programmeVersions)
      .values({ id: versionId, programmeId, number: 1, definition, createdAt: 0 })
    await publishFirstEdition(write, {
      id: editionId,
      publishedOn: '2026-03-01',
      publishedAt: instantOf('2026-03-01'),
      newId,
    })
    await write.insert(tables.elders).values([
      { ...person, id: homes.wang.elder, name: '张德福', sex: 'male', birthDate: '1945-05-06' },
      { ...person, id: homes.chen.elder, name: '李秀珍', sex: 'female', birthDate: '1940-01-02' },
    ])
    await write.insert(tables.caregivers).values([
      {
        ...person,
        id: homes.wang.caregiver,
        name: '王桂英',
        sex: 'female',
        birthDate: '1954-03-07',
        idNumber: '120103195403070011',
        phone: '19900000052',
      },
      {
        ...person,
        id: homes.chen.caregiver,
        name: '陈国强',
        sex: 'male',
        birthDate: '1970-08-09',
        phone: '19900000007',
      },
    ])
    for (const home of Object.values(homes)) {
      await write.insert(tables.households).values({
        id: home.id,
        programmeId,
        programmeVersionId: versionId,
        elderId: home.elder,
        studentNo: home.studentNo,
        seat: home.seat,
        streetCode: '120103007',
        community: '滨西楼社区',
        address: '友谊路 1 号',
        source: 'self',
        appliedOn: '2026-06-01',
        createdAt: 0,
      })
      await write.insert(tables.householdMembers).values({
        id: id(home.seat + 500),
        householdId: home.id,
        caregiverId: home.caregiver,
        standing: 'primary',
        relation: home === homes.wang ? 'spouse' : 'son',
        since: '2026-06-01',
        createdAt: 0,
      })
      await write.insert(tables.statusEvents).values(
        (['applied', 'eligible', 'assessed'] as const).map((status, i) => ({
          id: id(home.seat * 10 + 600 + i),
          householdId: home.id,
          position: i + 1,
          status,
          onDate: `2026-06-1${i}`,
          byUserId: people.maXiaoyun.id,
          at: instantOf(`2026-06-1${i}`),
        })),
      )
      await write.insert(tables.consents).values(
        (['personal', 'health', 'photo'] as const).map((kind, i) => ({
          id: id(home.seat * 10 + 2000 + i),
          householdId: home.id,
          kind,
          granted: true,
          textVersion: '1',
          signedBy: '本人',
          asGuardian: false,
          onDate: '2026-06-10',
          at: instantOf('2026-06-10'),
        })),
      )
      await write.insert(tables.eligibilityReviews).values({
        id: id(home.seat + 3000),
        householdId: home.id,
        approved: true,
        evidence: [],
        onDate: '2026-06-11',
        byUserId: people.maXiaoyun.id,
        at: instantOf('2026-06-11'),
      })
      await write.insert(tables.needsAssessments).values({
        id: id(home.seat + 4000),
        householdId: home.id,
        abilityLevel: 'severe',
        assessedOn: '2026-06-12',
        provisional: false,
        needsTags: ['bedbound', 'sputum'],
        at: instantOf('2026-06-12'),
      })
    }
    await write.insert(tables.assignments).values([
      {
        id: id(40),
        householdId: homes.wang.id,
        trainerId: people.zhengXiaoyan.id,
        fromDate: '2026-06-12',
        untilDate: '2026-07-01',
        at: 0,
      },
      { id: id(41), householdId: homes.wang.id, trainerId: people.zhouMin.id, fromDate: '2026-07-01', at: 1 },
      { id: id(42), householdId: homes.chen.id, trainerId: people.heJun.id, fromDate: '2026-06-12', at: 0 },
    ])
  })
}

export const sealed = (part: SealedVisitPart, visitId: string): string => seal(part, sealPublicKey(), visitId)

/** 周敏's visit to 王桂英 on 17 September, 9:32 to 10:37; `changes` says what is different. */
export function visitBody(changes: Partial<LogVisitInput> = {}): LogVisitInput {
  const visitId = changes.visitId ?? id(100)
  return {
    visitId,
    revisionId: id(101),
    basedOn: null,
    householdId: homes.wang.id,
    programmeVersionId: versionId,
    kind: 'coaching',
    met: true,
    visitDate: today,
    arriveAt: '09:32',
    leaveAt: '10:37',
    presentPersons: ['primaryCaregiver', 'elder'],
    elderStates: ['stable'],
    vitalsConfirmed: [],
    skills: [
      { code: 'N01', level: 3, place: 'home' },
      { code: 'N02', level: 2, place: 'home' },
    ],
    problems: { codes: ['turningHard'], text: '' },
    advice: { codes: ['N02.1'], text: '' },
    nothingUnusual: true,
    riskFlags: [],
    sealed: sealed({ stress: { refused: true } }, visitId),
    editionId,
    nextVisitDate: '2026-10-01',
    nextSkills: ['N02', 'N03'],
    nextSteps: [{ text: '夜里两小时翻一次身', owner: 'family', dueDate: '2026-10-01' }],
    photoCount: 0,
    noPhotoReason: 'noConsent',
    caregiverSign: { kind: 'reason', reason: 'inconvenient' },
    trainerSigned: true,
    savedAt: instantOf(today, '10:40'),
    deviceId: 'phone-of-zhou',
    ...changes,
  }
}

type Handler = (
  request: Request,
  route: { params: Promise<Record<string, string | string[] | undefined>> },
) => Promise<Response>

export interface Answer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: what a server answers has no type until it is looked at
  body: any
}

/** Sends exactly this text to a route handler, as a browser with this person's session would. */
export async function sendText(
  handler: Handler,
  name: Name | null,
  params: Record<string, string>,
  text: string,
): Promise<Answer> {
  const session = name && (await sessionCookie(`session-${name}`))
  const response = await handler(
    new Request('http://localhost:3000/', {
      method: 'PUT',
      headers: {
        origin: 'http://localhost:3000',
        'content-type': 'application/json',
        ...(session ? { cookie: `${session.name}=${session.value}` } : {}),
      },
      body: text,
    }),
    { params: Promise.resolve(params) },
  )
  return { status: response.status, body: await response.json() }
}

/** The same with a value as JSON. */
export const send = (handler: Handler, name: Name | null, params: Record<string, string>, body: unknown) =>
  sendText(handler, name, params, JSON.stringify(body))
