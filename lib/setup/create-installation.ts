import type { OpenDatabase, Write } from '#db/client.ts'
import { installation, organisations, users } from '#db/schema/index.ts'
import { hashPassword } from '#lib/accounts/passwords.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { publishFirstEdition } from '#lib/handbook/first-edition.ts'
import { newId } from '#lib/ids.ts'
import { ownProgramme, storeFirstVersion } from '#lib/programmes/first-version.ts'
import { installationFacts } from './installation.ts'

/** What a district says of itself. */
export interface InstallationAnswers {
  district: string
  region: string
  bureau: string
  provider: string
  coordinator: string
  account: string
  /** Names of the streets in administrative order, separated by commas; empty keeps the shipped ones. */
  streets: string
  year: string
  start: string
  end: string
}

const thisYear = new Date().getFullYear()

export const INSTALLATION_QUESTIONS: {
  name: keyof InstallationAnswers
  question: string
  suggestion?: string
}[] = [
  { name: 'district', question: '区名 District', suggestion: '河西区' },
  { name: 'region', question: '行政区划代码 Region code', suggestion: '120103' },
  { name: 'bureau', question: '民政局全称 Bureau', suggestion: '河西区民政局' },
  { name: 'provider', question: '承训机构 Training provider' },
  {
    name: 'streets',
    question: '街道，按行政区划顺序，用逗号分开（河西区可以不填） Streets, in order, with commas',
  },
  { name: 'year', question: '年度 Year', suggestion: String(thisYear) },
  { name: 'start', question: '开始日期 First day (YYYY-MM-DD)', suggestion: `${thisYear}-03-01` },
  { name: 'end', question: '结束日期 Last day (YYYY-MM-DD)', suggestion: `${thisYear}-12-31` },
  { name: 'coordinator', question: '第一位协调员的姓名 First coordinator' },
  { name: 'account', question: '协调员的账号 Account name', suggestion: 'coordinator' },
]

type Given = InstallationAnswers & { password: string; epoch: string; at: number }

/**
 * Makes a real installation in an empty database: the bureau, the provider, the first coordinator (who must
 * change the one-time password), the year's programme and edition 1 of the handbook. No demo account.
 * @returns `exists`, and nothing changed, when the database is already an installation, demo or real
 */
export async function createInstallation(
  database: OpenDatabase,
  given: Given,
): Promise<'exists' | { loginName: string }> {
  const passwordHash = await hashPassword(given.password)
  return database.transact(async write => {
    if ((await installationFacts(write)).installed) return 'exists'
    const fact = (key: string, value: string) => ({ key, value, at: given.at })
    await write
      .insert(installation)
      .values([fact('demo', '0'), fact('district', given.district), fact('epoch', given.epoch)])
    const loginName = await firstPeople(write, given, passwordHash)
    await publishFirstEdition(write, {
      id: newId(),
      publishedOn: localDateOf(given.at),
      publishedAt: given.at,
      newId,
    })
    return { loginName }
  })
}

async function firstPeople(write: Write, given: Given, passwordHash: string): Promise<string> {
  const { region, at } = given
  const [bureauId, providerId, coordinatorId] = [newId(), newId(), newId()]
  const loginName = given.account.toLowerCase()
  await write.insert(organisations).values([
    { id: bureauId, kind: 'bureau', name: given.bureau, regionCode: region, createdAt: at },
    { id: providerId, kind: 'provider', name: given.provider, regionCode: region, createdAt: at },
  ])
  await write.insert(users).values({
    id: coordinatorId,
    loginName,
    name: given.coordinator,
    role: 'coordinator',
    organisationId: bureauId,
    regionCode: region,
    passwordHash,
    mustChangePassword: true,
    isDemo: false,
    createdAt: at,
  })
  const year = Number(given.year)
  const definition = ownProgramme({
    code: `${region}-${year}`,
    nameZh: `${year}年${given.district}失能老人家庭照护者培训`,
    nameEn: `${year} family-caregiver training, ${given.district}`,
    regionCode: region,
    year,
    funder: given.bureau,
    provider: given.provider,
    startDate: given.start,
    endDate: given.end,
    ...streetsOf(given),
  })
  await storeFirstVersion(write, {
    programmeId: newId(),
    versionId: newId(),
    definition,
    providerId,
    createdBy: coordinatorId,
    at,
  })
  return loginName
}

/** The street's own number follows the region's code, as in 120103001 (行政区划代码). */
function streetsOf({ streets, region }: Given) {
  const names = streets.split(/[,，、;；]/).map(name => name.trim())
  const given = names.filter(Boolean)
  if (given.length === 0) return {}
  return {
    streets: given.map((name, index) => {
      const short = name.replace(/街道$/, '')
      const code = `${region}${String(index + 1).padStart(3, '0')}`
      return { code, zh: name, en: name, short: { zh: short, en: short } }
    }),
  }
}
