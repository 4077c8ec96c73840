import { and, eq, type SQL } from 'drizzle-orm'
import { households, visits } from '#db/schema/index.ts'
import { authorize } from '#lib/access/policy.ts'
import type { LocalDate } from '#lib/calendar/dates.ts'
import { notFound } from '#lib/errors.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { type RiskFlagFact, riskState } from '#lib/risks/rules.ts'
import { openVisit } from './delivery.ts'
import { type HistoryEntry, historyOf } from './history.ts'
import { listItem, type Shown, type VisitListItem } from './listing.ts'
import {
  type Asking,
  editionNumbers,
  flagRows,
  namesOf,
  revisionRows,
  setAsideBodies,
  type VisitRows,
  visitRows,
} from './queries-rows.ts'
import type { OpenVisit } from './receipt.ts'
import { visitFacts } from './records.ts'
import { reviewsInOrder, visitNumbers } from './rules.ts'

export type { HistoryEntry } from './history.ts'
export type { VisitListItem } from './listing.ts'

/** Which households' records are asked for. */
export interface VisitsOf {
  programmeId?: string
  householdId?: string
}

/** Records of the visible households, in no order that means anything. Throws 401 and 403. */
export async function listVisitsForReview(ctx: Asking, which: VisitsOf = {}): Promise<VisitListItem[]> {
  authorize(ctx.actor, 'visit.read')
  const rows = await visitRows(
    ctx,
    and(
      which.programmeId === undefined ? undefined : eq(households.programmeId, which.programmeId),
      which.householdId === undefined ? undefined : eq(households.id, which.householdId),
    ),
  )
  return itemsOf(ctx, rows)
}

async function itemsOf(ctx: Asking, rows: VisitRows): Promise<VisitListItem[]> {
  const numbers = visitNoOf(rows)
  const shown = await shownOf(ctx, rows)
  return shown.map(one => listItem(one, rows, numbers.get(one.record.visit.id) ?? null, ctx.now))
}

/** 次序 of every visit, counted per household (settled.md 5). */
function visitNoOf(rows: VisitRows): Map<string, number> {
  const programmeOf = (householdId: string) =>
    rows.definitions.get(rows.homes.get(householdId)!.household.programmeVersionId)!
  const byHousehold = [...rows.homes.keys()].map(householdId =>
    rows.records.filter(({ visit }) => visit.householdId === householdId),
  )
  return new Map(byHousehold.flatMap(records => [...visitNumbers(visitFacts(records, programmeOf))]))
}

async function shownOf(ctx: Asking, rows: VisitRows): Promise<Shown[]> {
  const without = rows.records.filter(({ revision }) => revision === null).map(({ visit }) => visit.id)
  const aside = new Map((await setAsideBodies(ctx, without)).map(row => [row.visitId, row]))
  return rows.records.flatMap(record => {
    const content = record.revision ?? aside.get(record.visit.id)
    return content ? [{ record, body: content.body }] : []
  })
}

/** A record with everything that it says and everything that happened to it. */
export interface VisitDetail extends VisitListItem {
  caregiverId: string
  programmeVersionId: string
  definition: ProgrammeDefinition
  body: OpenVisit
  /** Numbers of the handbook's editions: the one that was taught from, and the one that was handed over. */
  taughtFrom: number | null
  handedOver: number | null
  /** Who gave the judgement that holds, when there is one. */
  reviewedBy: string | null
  /** The ordinary flags that it raised. */
  raised: (RiskFlagFact & { note: string | null; onDate: LocalDate; state: ReturnType<typeof riskState> })[]
  history: HistoryEntry[]
}

/** One record within the actor's scope. Throws 401, 403 and NotFound. */
export async function getVisit(ctx: Asking, visitId: string): Promise<VisitDetail> {
  authorize(ctx.actor, 'visit.read')
  const rows = await visitRows(ctx, householdOf(ctx, visitId))
  const shown = (await shownOf(ctx, rows)).find(({ record }) => record.visit.id === visitId)
  if (!shown) throw notFound()
  const item = listItem(shown, rows, visitNoOf(rows).get(visitId) ?? null, ctx.now)
  const sent = await revisionRows(ctx, visitId)
  const { reviews } = shown.record
  const names = await namesOf(
    ctx,
    [...sent, ...reviews].map(({ byUserId }) => byUserId),
  )
  const { programmeVersionId } = rows.homes.get(item.householdId)!.household
  const flags = await flagRows(ctx, visitId)
  const { editionId, handbookGiven } = shown.body
  const editions = await editionNumbers(ctx, [editionId, handbookGiven?.editionId])
  return {
    ...item,
    caregiverId: shown.record.visit.caregiverId,
    programmeVersionId,
    definition: rows.definitions.get(programmeVersionId)!,
    body: openVisit(shown.body),
    taughtFrom: editions.get(editionId ?? '') ?? null,
    handedOver: editions.get(handbookGiven?.editionId ?? '') ?? null,
    reviewedBy: reviewsInOrder(reviews).at(-1)?.byUserId ?? null,
    raised: flags.map(flag => ({
      id: flag.id,
      riskType: flag.riskType,
      level: flag.level,
      note: flag.note,
      onDate: flag.onDate,
      raisedAt: flag.raisedAt,
      events: flag.events,
      state: riskState(flag),
    })),
    history: historyOf(sent, reviews, userId => names.get(userId) ?? ''),
  }
}

const householdOf = ({ read }: Asking, visitId: string): SQL =>
  eq(households.id, read.select({ id: visits.householdId }).from(visits).where(eq(visits.id, visitId)))
