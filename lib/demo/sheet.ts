import { getTableColumns } from 'drizzle-orm'
import type { Write } from '#db/client.ts'
import * as schema from '#db/schema/index.ts'
import { sealEdition, unpublished } from '#lib/handbook/first-edition.ts'

/** Parents before children, so that every reference points to a row that is there. */
const inOrder = [
  schema.installation,
  schema.organisations,
  schema.users,
  schema.trainerSignatures,
  schema.programmes,
  schema.programmeVersions,
  schema.editions,
  schema.sectionVersions,
  schema.editionSections,
  schema.elders,
  schema.caregivers,
  schema.households,
  schema.householdMembers,
  schema.assignments,
  schema.statusEvents,
  schema.consents,
  schema.eligibilityReviews,
  schema.needsAssessments,
  schema.planDecisions,
  schema.classSessions,
  schema.attendances,
  schema.visits,
  schema.visitRevisions,
  schema.visitReviews,
  schema.visitPhotos,
  schema.visitRatings,
  schema.skillRatings,
  schema.appointments,
  schema.riskFlags,
  schema.riskEvents,
  schema.restrictedFlags,
  schema.restrictedEvents,
  schema.stressChecks,
  schema.testAttempts,
  schema.surveyResponses,
  schema.followUps,
  schema.completionOverrides,
  schema.completions,
  schema.handbookDistributions,
  schema.feedback,
  schema.feedbackThemes,
  schema.feedbackThemings,
  schema.feedbackDecisions,
  schema.proposals,
  schema.proposalSaves,
  schema.proposalReasons,
  schema.proposalSteps,
  schema.familyCards,
] as const

export type DemoTable = (typeof inOrder)[number]
export type RowOf<T extends DemoTable> = T['$inferInsert']

/** Below the number of values that one statement may carry: 32,766 on SQLite, 65,535 on PostgreSQL. */
const VALUES_PER_STATEMENT = 2_000

/** An edition takes its sections first and is published last. */
const asInserted = (table: DemoTable) => (row: object) =>
  table === schema.editions ? unpublished(row as RowOf<typeof schema.editions>) : row

/** Rows of a world while it is being told. */
export interface Sheet {
  add<T extends DemoTable>(table: T, row: RowOf<T>): RowOf<T>
  rowsOf<T extends DemoTable>(table: T): RowOf<T>[]
  /** Writes all rows, in as few statements as both engines allow. */
  write(write: Write): Promise<void>
}

export function newSheet(): Sheet {
  const rows = new Map<DemoTable, object[]>()
  const rowsOf = <T extends DemoTable>(table: T): RowOf<T>[] => {
    if (!rows.has(table)) rows.set(table, [])
    return rows.get(table) as RowOf<T>[]
  }
  return {
    add(table, row) {
      rowsOf(table).push(row)
      return row
    },
    rowsOf,
    async write(write) {
      for (const table of inOrder) {
        const all = rowsOf(table)
        const size = Math.floor(VALUES_PER_STATEMENT / Object.keys(getTableColumns(table)).length)
        for (let from = 0; from < all.length; from += size) {
          await write.insert(table).values(all.slice(from, from + size).map(asInserted(table)) as never)
        }
      }
      for (const edition of rowsOf(schema.editions)) await sealEdition(write, edition)
    },
  }
}
