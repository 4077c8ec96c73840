import type { organisations, Role, users } from '#db/schema/index.ts'
import { hashPassword } from '#lib/accounts/passwords.ts'

/** What every demo account signs in with. */
export const DEMO_PASSWORD = 'warmhand-demo'
export const HEXI = '120103'
export const HEPING = '120101'

/** An id that is the same in every demo, so that tests and addresses can name it. */
export const fixedId = (family: number, n: number): string =>
  `00000000-0000-7000-8${String(family).padStart(3, '0')}-${String(n).padStart(12, '0')}`

export const organisationIds = {
  hexiBureau: fixedId(1, 1),
  provider: fixedId(1, 2),
  hepingBureau: fixedId(1, 3),
  hepingProvider: fixedId(1, 4),
} as const

export const organisationNames = {
  hexiBureau: '河西区民政局（演示）',
  provider: '暖手养老服务示例机构',
  hepingBureau: '和平区民政局（演示）',
  hepingProvider: '安心养老服务示例机构',
} as const

/** Accounts by who they are; their ids never change. The sign-in name is the name in small letters. */
export const userIds = {
  maXiaoyun: fixedId(2, 1),
  liJianguo: fixedId(2, 2),
  zhaoLei: fixedId(2, 3),
  linHushi: fixedId(2, 4),
  zhouMin: fixedId(2, 11),
  zhengXiaoyan: fixedId(2, 12),
  heJun: fixedId(2, 13),
  sunHaitao: fixedId(2, 14),
  /** A trainer who left; the account is disabled. */
  qianLi: fixedId(2, 15),
  /** Coordinator of another district: nothing of 河西区 exists for her. */
  tianFang: fixedId(2, 21),
  /** Trainer of that district. */
  guoLin: fixedId(2, 22),
} as const
export type CastMember = keyof typeof userIds

interface Account {
  name: string
  role: Role
  organisation: keyof typeof organisationIds
  title: string
  phoneEnding: string
}

const accounts: Record<CastMember, Account> = {
  maXiaoyun: member('马晓云', 'coordinator', 'hexiBureau', '区民政局养老服务科', '9001'),
  liJianguo: member('李建国', 'coordinator', 'hexiBureau', '区民政局养老服务科', '9002'),
  zhaoLei: member('赵磊', 'providerAdmin', 'provider', '项目负责人', '9003'),
  linHushi: member('林护士', 'handbookReviewer', 'hexiBureau', '主管护师', '9004'),
  zhouMin: member('周敏', 'trainer', 'provider', '高级养老护理员', '9011'),
  zhengXiaoyan: member('郑晓燕', 'trainer', 'provider', '护师', '9012'),
  heJun: member('何军', 'trainer', 'provider', '康复治疗师', '9013'),
  sunHaitao: member('孙海涛', 'trainer', 'provider', '高级养老护理员', '9014'),
  tianFang: member('田芳', 'coordinator', 'hepingBureau', '区民政局养老服务科', '9021'),
  guoLin: member('郭琳', 'trainer', 'hepingProvider', '养老护理员', '9022'),
  qianLi: member('钱莉', 'trainer', 'provider', '养老护理员', '9015'),
}

function member(
  name: string,
  role: Role,
  organisation: Account['organisation'],
  title: string,
  phoneEnding: string,
): Account {
  return { name, role, organisation, title, phoneEnding }
}

/** Those who work in the demo of 河西区. */
export const hexiStaff: readonly CastMember[] = [
  'maXiaoyun',
  'liJianguo',
  'zhaoLei',
  'linHushi',
  'zhouMin',
  'zhengXiaoyan',
  'heJun',
  'sunHaitao',
]

export const trainers = ['zhouMin', 'zhengXiaoyan', 'heJun', 'sunHaitao'] as const

/** A phone number that no network gives out, so that the demo never rings anywhere. */
export const demoPhone = (ending: string): string => `1990000${ending}`

export const regionOf = (member: CastMember): string =>
  accounts[member].organisation.startsWith('heping') ? HEPING : HEXI

export const loginNameOf = (member: CastMember): string => member.toLowerCase()
export const nameOf = (member: CastMember): string => accounts[member].name
export const roleOf = (member: CastMember): Role => accounts[member].role
export const organisationOf = (member: CastMember): string => organisationIds[accounts[member].organisation]

/** The organisations of a region as rows. */
export function organisationRows(
  which: readonly (keyof typeof organisationIds)[],
  createdAt: number,
): (typeof organisations.$inferInsert)[] {
  return which.map(key => ({
    id: organisationIds[key],
    kind: key.endsWith('Bureau') ? ('bureau' as const) : ('provider' as const),
    name: organisationNames[key],
    regionCode: key.startsWith('heping') ? HEPING : HEXI,
    createdAt,
  }))
}

let knownHash: Promise<string> | undefined
/** Hashed once in a process: it is slow on purpose. */
export const demoPasswordHash = (): Promise<string> => {
  knownHash ??= hashPassword(DEMO_PASSWORD)
  return knownHash
}

/** Accounts as rows. `createdAt` keeps the order in which they are named. */
export function userRows(
  who: readonly CastMember[],
  { passwordHash, createdAt }: { passwordHash: string; createdAt: number },
): (typeof users.$inferInsert)[] {
  return who.map((key, i) => ({
    id: userIds[key],
    loginName: loginNameOf(key),
    name: accounts[key].name,
    role: accounts[key].role,
    organisationId: organisationOf(key),
    regionCode: regionOf(key),
    phone: demoPhone(accounts[key].phoneEnding),
    title: accounts[key].title,
    passwordHash,
    mustChangePassword: false,
    isDemo: true,
    disabledAt: key === 'qianLi' ? createdAt + 1 : null,
    createdAt: createdAt + i,
  }))
}
