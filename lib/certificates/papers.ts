import { asc, eq, inArray } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import { certificateReissues, completionReversals, completions } from '#db/schema/index.ts'
import { authorize } from '#lib/access/policy.ts'
import type { LocalDate } from '#lib/calendar/dates.ts'
import { notFound } from '#lib/errors.ts'
import { caregiverOn } from '#lib/households/loaded.ts'
import { maskName } from '#lib/privacy/mask.ts'
import { type Asking, getOwnFacts, listHouseholdFacts } from '#lib/progress/queries.ts'
import { certificateCode, isOurs, partsOf } from './code.ts'

interface ProgrammeName {
  zh: string
  en: string
}

/** What is printed on a certificate. */
export interface Paper {
  completionId: string
  householdId: string
  certificateNo: string
  /** 1 for the first paper; a further one for each that was issued anew. */
  issue: number
  caregiver: string
  elder: string
  studentNo: string
  onDate: LocalDate
  programme: ProgrammeName
  provider: string
  /** The address behind its QR code ends in this. */
  code: string
}

/** The newest issue of each completion. */
async function issuesOf(read: Pick<Read, 'select'>, completionIds: readonly string[]) {
  const rows = await read
    .select({ completionId: certificateReissues.completionId, issue: certificateReissues.issue })
    .from(certificateReissues)
    .where(inArray(certificateReissues.completionId, [...completionIds]))
    .orderBy(asc(certificateReissues.issue))
  return new Map(rows.map(row => [row.completionId, row.issue]))
}

/** The certificates of these households, in the order of their numbers; only of completions that stand. Throws 401 and 403. */
export async function listPapers(ctx: Asking, householdIds: readonly string[]): Promise<Paper[]> {
  authorize(ctx.actor, 'board.read')
  const known = await listHouseholdFacts(ctx, { ids: householdIds })
  const rows = await ctx.read
    .select({ completion: completions, reversal: completionReversals.id })
    .from(completions)
    .leftJoin(completionReversals, eq(completionReversals.completionId, completions.id))
    .where(
      inArray(
        completions.householdId,
        known.map(({ household }) => household.id),
      ),
    )
    .orderBy(asc(completions.at), asc(completions.id))
  const standing = rows.filter(({ reversal }) => reversal === null)
  const issues = await issuesOf(
    ctx.read,
    standing.map(({ completion }) => completion.id),
  )
  const papers: Paper[] = []
  for (const { household, definition } of known) {
    const completion = standing.findLast(row => row.completion.householdId === household.id)?.completion
    if (!completion) continue
    const { id: completionId, certificateNo, onDate } = completion
    const about = { completionId, certificateNo, issue: issues.get(completionId) ?? 1 }
    papers.push({
      ...about,
      householdId: household.id,
      caregiver: (await caregiverOn(ctx.read, household.id, onDate)).name,
      elder: household.elder.name,
      studentNo: household.studentNo,
      onDate,
      programme: { zh: definition.nameZh, en: definition.nameEn },
      provider: definition.provider,
      code: certificateCode(about),
    })
  }
  return papers.sort((a, b) => a.certificateNo.localeCompare(b.certificateNo))
}

/** What somebody who holds the paper is told: less than stands on it. */
export interface ConfirmedPaper {
  certificateNo: string
  /** The family name and stars. */
  maskedName: string
  onDate: LocalDate
  programme: ProgrammeName
  /** `replaced`: a newer paper was issued; `withdrawn`: the completion was taken back. */
  state: 'valid' | 'replaced' | 'withdrawn'
}

/** Confirms the paper behind a QR code, for anybody. Throws NotFound for a code that is not ours. */
export async function confirmPaper(ctx: Omit<Asking, 'actor'>, code: string): Promise<ConfirmedPaper> {
  const parts = partsOf(code)
  if (!parts) throw notFound()
  const [row] = await ctx.read
    .select({ completion: completions, reversal: completionReversals.id })
    .from(completions)
    .leftJoin(completionReversals, eq(completionReversals.completionId, completions.id))
    .where(eq(completions.certificateNo, parts.certificateNo))
  if (!row || !isOurs(row.completion.id, parts)) throw notFound()
  const { completion, reversal } = row
  const [{ definition }, caregiver, issues] = await Promise.all([
    getOwnFacts(ctx, completion.householdId),
    caregiverOn(ctx.read, completion.householdId, completion.onDate),
    issuesOf(ctx.read, [completion.id]),
  ])
  const newest = issues.get(completion.id) ?? 1
  return {
    certificateNo: completion.certificateNo,
    maskedName: maskName(caregiver.name),
    onDate: completion.onDate,
    programme: { zh: definition.nameZh, en: definition.nameEn },
    state: reversal !== null ? 'withdrawn' : parts.issue < newest ? 'replaced' : 'valid',
  }
}
