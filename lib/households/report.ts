import { eq } from 'drizzle-orm'
import { householdReportAnswers, householdReports } from '#db/schema/index.ts'
import { changed, command, created, same } from '#lib/command.ts'
import { notFound } from '#lib/errors.ts'
import { problemIf, refuseIf } from '#lib/problems.ts'
import { idFrom, isResend } from '#lib/resend.ts'
import { loadHousehold } from './loaded.ts'
import { AnswerReportInput, ReportChangeInput } from './report-schema.ts'

/**
 * A trainer reports a change at home. `PUT /api/households/<householdId>/reports/<reportId>`. Nothing follows by itself:
 * status and caregiver are the coordinator's to change (settled.md 19).
 */
export const reportChange = command('household.report', {
  input: ReportChangeInput,
  load: ({ write, actor, now, params }) => loadHousehold(write, actor, params.householdId, now),
  run: async ({ write, actor, now, input, loaded: { household, today }, sent }) => {
    const id = idFrom(sent.params.reportId)
    const [kept] = await write.select().from(householdReports).where(eq(householdReports.id, id))
    const wanted = { householdId: household.id, ...input }
    if (isResend(kept, wanted)) return same({ id })
    refuseIf(problemIf(input.onDate > today, 'onDate', 'deskForms.error.dateInFuture'))
    await write.insert(householdReports).values({ id, ...wanted, byUserId: actor.userId, at: now })
    return created({ id }, { kind: 'household', id: household.id, householdId: household.id })
  },
})

/** The desk has seen to it. `PUT /api/households/<householdId>/reports/<reportId>/answer`. */
export const answerReport = command('household.answerReport', {
  input: AnswerReportInput,
  load: async ({ write, actor, now, params }) => {
    const { household } = await loadHousehold(write, actor, params.householdId, now)
    const [report] = await write
      .select()
      .from(householdReports)
      .where(eq(householdReports.id, params.reportId ?? ''))
    if (!report || report.householdId !== household.id) throw notFound()
    return report
  },
  run: async ({ write, actor, now, input, loaded }) => {
    const { id, householdId } = loaded
    const [kept] = await write
      .select()
      .from(householdReportAnswers)
      .where(eq(householdReportAnswers.reportId, id))
    if (isResend(kept, input)) return same({ id })
    await write
      .insert(householdReportAnswers)
      .values({ reportId: id, ...input, byUserId: actor.userId, at: now })
    return changed({ id }, { kind: 'household', id: householdId, householdId })
  },
})
