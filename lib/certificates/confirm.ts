import { count, eq } from 'drizzle-orm'
import type { Write } from '#db/client.ts'
import { completions, households } from '#db/schema/index.ts'
import { command, created, same } from '#lib/command.ts'
import { conflict, type FieldProblem, invalid } from '#lib/errors.ts'
import { type LoadedHousehold, loadHousehold } from '#lib/households/loaded.ts'
import { recordStatus } from '#lib/households/status-event.ts'
import { inFuture, refuseIf } from '#lib/problems.ts'
import { fillNumber } from '#lib/programmes/rules.ts'
import { getHouseholdFacts } from '#lib/progress/queries.ts'
import { type Confirmable, confirmable, missingItems } from '#lib/progress/rules.ts'
import { idFrom, isResend } from '#lib/resend.ts'
import { countRestrictedOpen, findStandingCompletion } from './queries.ts'
import { ConfirmCompletionInput } from './schema.ts'

/**
 * 结业: the coordinator's judgement, made only while the whole rule holds, every counted visit is approved and
 * nothing restricted is open (settled.md 3, 4). `PUT /api/households/<householdId>/completions/<completionId>`.
 * Refused with 422, one sentence per thing that is missing. Gives a certificate number that is never reused.
 */
export const confirmCompletion = command('completion.confirm', {
  input: ConfirmCompletionInput,
  load: ({ write, actor, now, params }) => loadHousehold(write, actor, params.householdId, now),
  run: async ({ write, actor, now, input, loaded, sent }) => {
    const id = idFrom(sent.params.completionId)
    const householdId = loaded.household.id
    const [kept] = await write.select().from(completions).where(eq(completions.id, id))
    if (isResend(kept, { householdId, ...input })) return same({ id, certificateNo: kept.certificateNo })
    if (await findStandingCompletion(write, householdId)) throw conflict('household.error.alreadyCompleted')
    refuseIf(inFuture('onDate', input.onDate, loaded.today))
    const { facts } = await getHouseholdFacts({ read: write, actor, now }, householdId)
    const restrictedOpen = await countRestrictedOpen(write, householdId)
    const result = confirmable(facts, loaded.programme, loaded.today, { restrictedOpen })
    if (!result.confirmable) throw invalid(whatIsMissing(result), 'household.error.notConfirmable')
    if (loaded.status === 'eligible' || loaded.status === 'assessed') {
      await recordStatus(write, loaded, { status: 'inTraining', on: input.onDate, by: actor.userId, now })
    }
    await recordStatus(write, loaded, { status: 'completed', on: input.onDate, by: actor.userId, now })
    const certificateNo = await nextCertificateNo(write, loaded)
    await write.insert(completions).values({
      id,
      householdId,
      certificateNo,
      onDate: input.onDate,
      programmeVersionId: loaded.household.programmeVersionId,
      items: result.completion.items.map(({ key, state }) => ({ key, state })),
      byUserId: actor.userId,
      at: now,
    })
    return created({ id, certificateNo }, { kind: 'completion', id, householdId, details: { certificateNo } })
  },
})

/** One problem per missing item, and one for visits that nobody approved yet. */
function whatIsMissing({ completion, unapproved }: Confirmable): FieldProblem[] {
  const items = missingItems(completion).map(({ key, values }) => ({
    path: `items.${key}`,
    key: `progress.missing.${key}`,
    values,
  }))
  const visits = {
    path: 'items.unapproved',
    key: 'household.error.unapprovedVisits',
    values: { visits: unapproved.length },
  }
  return unapproved.length > 0 ? [...items, visits] : items
}

/** The next number of the programme's year; a reversed completion keeps the one it had. */
async function nextCertificateNo(
  write: Write,
  { programme, programmeRow }: LoadedHousehold,
): Promise<string> {
  const [given] = await write
    .select({ n: count() })
    .from(completions)
    .innerJoin(households, eq(households.id, completions.householdId))
    .where(eq(households.programmeId, programmeRow.id))
  for (let n = (given?.n ?? 0) + 1; ; n++) {
    const number = fillNumber(programme.numbers.certificateNo, { year: programmeRow.year, n })
    const taken = await write
      .select({ id: completions.id })
      .from(completions)
      .where(eq(completions.certificateNo, number))
    if (taken.length === 0) return number
  }
}
