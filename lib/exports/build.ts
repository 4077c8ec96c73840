import { authorize, may } from '#lib/access/policy.ts'
import type { Asking, CurrentProgramme } from '#lib/progress/queries.ts'
import { installationFacts } from '#lib/setup/installation.ts'
import { type Gathered, gather, seated } from './gathered.ts'
import { type ExportKind, exportKinds, type Sheet, type Workbook } from './sheet.ts'
import { completionsSheet } from './sheets/completions.ts'
import { feedbackSheet, handbooksSheet, risksSheet } from './sheets/ledgers.ts'
import { rosterSheet } from './sheets/roster.ts'
import { satisfactionSheets } from './sheets/satisfaction.ts'
import { signInSheets } from './sheets/sign-in.ts'
import { skillsSheet } from './sheets/skills.ts'
import { testsSheet } from './sheets/tests.ts'
import { visitsSheet } from './sheets/visits.ts'
import { compact } from './words.ts'

interface Built {
  sheets: Sheet[]
  /** How many things it lists. */
  count: number
  about: string[]
}

const rowsOf = (sheets: readonly Sheet[]) => sheets.reduce((sum, { rows }) => sum + rows.length, 0)
const one = (sheet: Sheet, about: string[] = []): Built => ({
  sheets: [sheet],
  count: sheet.rows.length,
  about,
})
const several = (sheets: Sheet[], about: string[] = []): Built => ({ sheets, count: rowsOf(sheets), about })
const onSeats = (gathered: Gathered) => seated(gathered).map(({ household }) => household.id)

const builders: Record<ExportKind, (gathered: Gathered) => Promise<Built>> = {
  roster: async gathered => one(await rosterSheet(gathered), [...gathered.known.keys()]),
  signIn: async gathered => several(await signInSheets(gathered)),
  visits: async gathered =>
    one(
      visitsSheet(gathered),
      gathered.records.map(({ householdId }) => householdId),
    ),
  skills: async gathered => one(skillsSheet(gathered), onSeats(gathered)),
  tests: async gathered => one(testsSheet(gathered), onSeats(gathered)),
  completions: async gathered => one(await completionsSheet(gathered)),
  satisfaction: async gathered => {
    const sheets = await satisfactionSheets(gathered)
    return { sheets, count: sheets[0]!.rows.length, about: [] }
  },
  handbooks: async gathered => one(await handbooksSheet(gathered)),
  risks: async gathered => {
    const { sheet, about } = await risksSheet(gathered)
    return one(sheet, about)
  },
  feedback: async gathered => one(await feedbackSheet(gathered)),
}

/** What a file is called, and what its first line says before the ledger's name. */
const fileWords: Record<ExportKind, string> = {
  roster: '培训对象花名册',
  signIn: '集中培训签到表',
  visits: '入户服务记录台账',
  skills: '技能达标登记表',
  tests: '前后测成绩汇总表',
  completions: '结业名册',
  satisfaction: '满意度汇总表',
  handbooks: '手册发放签收表',
  risks: '风险与转介登记表',
  feedback: '手册反馈与修订登记表',
}

/** `2026年河西区失能老人家庭照护者培训（民心工程）` without what stands in brackets. */
const shortName = ({ nameZh }: CurrentProgramme) => nameZh.replace(/（[^）]*）/g, '')

async function finished(gathered: Gathered, kind: ExportKind): Promise<Workbook> {
  const { ctx, programme, today } = gathered
  const { sheets, count, about } = await builders[kind](gathered)
  const { district } = await installationFacts(ctx.read)
  const parts = [district, `${programme.year}年度`, fileWords[kind], compact(today)]
  return {
    kind,
    fileName: `${parts.filter(Boolean).join('_')}.xlsx`,
    sheets: sheets.map(sheet => ({ ...sheet, title: `${shortName(programme)} ${sheet.title}` })),
    count,
    householdIds: [...new Set(about)],
  }
}

/** One export of a programme within the actor's scope. Throws 401 and 403. */
export async function buildExport(
  ctx: Asking,
  programme: CurrentProgramme,
  kind: ExportKind,
  full = false,
): Promise<Workbook> {
  authorize(ctx.actor, full ? 'export.full' : 'export.read')
  return finished(await gather(ctx, programme, full), kind)
}

/** Every export that the actor may have, as it would be made now: what it lists and how much of it. Throws 401 and 403. */
export async function listExports(ctx: Asking, programme: CurrentProgramme): Promise<Workbook[]> {
  authorize(ctx.actor, 'export.read')
  const gathered = await gather(ctx, programme, false)
  const allowed = exportKinds.filter(kind => kind !== 'satisfaction' || may(ctx.actor, 'survey.readAnswers'))
  return Promise.all(allowed.map(kind => finished(gathered, kind)))
}
