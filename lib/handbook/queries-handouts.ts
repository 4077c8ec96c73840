import { and, asc, desc, eq, inArray, isNull, or } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import { caregivers, editions, handbookDistributions, users } from '#db/schema/index.ts'
import type { LocalDate } from '#lib/calendar/dates.ts'
import { grouped } from '#lib/grouped.ts'
import type { Handout } from './handout-rules.ts'
import type { HandoutKind } from './handout-schema.ts'

type Asking = Pick<Read, 'select'>

/** A record that was not taken back. */
export const stands = isNull(handbookDistributions.withdrawnAt)

/** A visit records a book and says no kind. */
export const kindOf = (row: { kind: HandoutKind | null }): HandoutKind => row.kind ?? 'book'

/** Whole books only, as a condition. */
export const isBook = or(isNull(handbookDistributions.kind), eq(handbookDistributions.kind, 'book'))!

/** One record of paper handed out, as the desk sees it. */
export interface HandoutRow {
  id: string
  kind: HandoutKind
  number: number
  sections: string[]
  copies: number
  onDate: LocalDate
  by: string
  receiver: string | null
  /** Null where a visit's own signature stands for it. */
  signed: boolean | null
  withdrawnReason: string | null
}

const columns = {
  row: handbookDistributions,
  number: editions.number,
  by: users.name,
  receiver: caregivers.name,
}

const asRow = (found: {
  row: typeof handbookDistributions.$inferSelect
  number: number
  by: string
  receiver: string | null
}): HandoutRow => ({
  id: found.row.id,
  kind: kindOf(found.row),
  number: found.number,
  sections: found.row.sections ?? [],
  copies: found.row.copies ?? 1,
  onDate: found.row.onDate,
  by: found.by,
  receiver: found.receiver,
  signed: found.row.signed,
  withdrawnReason: found.row.withdrawnReason,
})

/** Everything that a household was given, the newest first. The caller has seen that it may ask about it. */
export async function listHandouts(read: Asking, householdId: string): Promise<HandoutRow[]> {
  const rows = await read
    .select(columns)
    .from(handbookDistributions)
    .innerJoin(editions, eq(editions.id, handbookDistributions.editionId))
    .innerJoin(users, eq(users.id, handbookDistributions.byUserId))
    .leftJoin(caregivers, eq(caregivers.id, handbookDistributions.caregiverId))
    .where(eq(handbookDistributions.householdId, householdId))
    .orderBy(desc(handbookDistributions.onDate), desc(handbookDistributions.at))
  return rows.map(asRow)
}

/** What was handed out in a class, by household. The caller has seen that it may ask about the class. */
export async function listClassHandouts(
  read: Asking,
  classId: string,
): Promise<(HandoutRow & { householdId: string })[]> {
  const rows = await read
    .select(columns)
    .from(handbookDistributions)
    .innerJoin(editions, eq(editions.id, handbookDistributions.editionId))
    .innerJoin(users, eq(users.id, handbookDistributions.byUserId))
    .leftJoin(caregivers, eq(caregivers.id, handbookDistributions.caregiverId))
    .where(and(eq(handbookDistributions.classSessionId, classId), stands))
    .orderBy(asc(handbookDistributions.at), asc(handbookDistributions.id))
  return rows.map(found => ({ householdId: found.row.householdId, ...asRow(found) }))
}

/** What families hold on paper, by household. */
export async function paperOf(
  read: Asking,
  householdIds: readonly string[],
): Promise<Map<string, Handout[]>> {
  if (householdIds.length === 0) return new Map()
  const rows = await read
    .select({ row: handbookDistributions, number: editions.number })
    .from(handbookDistributions)
    .innerJoin(editions, eq(editions.id, handbookDistributions.editionId))
    .where(and(inArray(handbookDistributions.householdId, [...householdIds]), stands))
  return new Map(
    [...grouped(rows, ({ row }) => row.householdId)].map(([householdId, own]) => [
      householdId,
      own.map(({ row, number }) => ({ kind: kindOf(row), number, sections: row.sections ?? [] })),
    ]),
  )
}
