import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm'
import {
  editionSections,
  editions,
  handbookDistributions,
  households,
  proposalReasons,
  sectionVersions,
  users,
} from '#db/schema/index.ts'
import { visibleHouseholds } from '#lib/access/scope.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { stands } from '#lib/handbook/queries-handouts.ts'
import type { Asking } from '#lib/progress/queries.ts'

/** What was handed over on paper to the visible households of a programme, by day. */
export function listHandedOver({ read, actor, now }: Asking, programmeId: string) {
  const visible = read
    .select({ id: households.id })
    .from(households)
    .where(and(visibleHouseholds(read, actor, localDateOf(now)), eq(households.programmeId, programmeId)))
  return read
    .select({
      householdId: handbookDistributions.householdId,
      edition: editions.code,
      onDate: handbookDistributions.onDate,
      by: users.name,
      kind: handbookDistributions.kind,
      copies: handbookDistributions.copies,
    })
    .from(handbookDistributions)
    .innerJoin(editions, eq(editions.id, handbookDistributions.editionId))
    .innerJoin(users, eq(users.id, handbookDistributions.byUserId))
    .where(and(inArray(handbookDistributions.householdId, visible), stands))
    .orderBy(asc(handbookDistributions.onDate), asc(handbookDistributions.at), asc(handbookDistributions.id))
}

/** In which published edition the text stands that was changed because of a theme: its first, by theme. */
export async function editionsByTheme({ read }: Pick<Asking, 'read'>): Promise<Map<string, string>> {
  const rows = await read
    .select({ themeId: proposalReasons.themeId, edition: editions.code, number: editions.number })
    .from(proposalReasons)
    .innerJoin(sectionVersions, eq(sectionVersions.proposalId, proposalReasons.proposalId))
    .innerJoin(editionSections, eq(editionSections.sectionVersionId, sectionVersions.id))
    .innerJoin(editions, eq(editions.id, editionSections.editionId))
    .where(and(isNotNull(proposalReasons.themeId), isNotNull(editions.publishedAt)))
    .orderBy(asc(editions.number))
  const found = new Map<string, string>()
  for (const { themeId, edition } of rows)
    if (themeId !== null && !found.has(themeId)) found.set(themeId, edition)
  return found
}
