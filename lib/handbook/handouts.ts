import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Read, Write } from '#db/client.ts'
import { editionSections, editions, handbookDistributions } from '#db/schema/index.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { loadClass } from '#lib/classes/loaded.ts'
import { notHeldYet } from '#lib/classes/rules.ts'
import { changed, command, created, same } from '#lib/command.ts'
import { notFound } from '#lib/errors.ts'
import { type LoadedHousehold, loadHousehold } from '#lib/households/loaded.ts'
import { inFuture, problemIf, refuseIf } from '#lib/problems.ts'
import { idFrom, isResend } from '#lib/resend.ts'
import { RecordClassHandoutsInput, RecordHandoutInput, WithdrawHandoutInput } from './handout-schema.ts'

/** Paper is of a published edition and of sections that are in it. */
async function checkPaper(
  read: Pick<Read, 'select'>,
  { editionId, sections }: { editionId: string; sections: readonly string[] },
) {
  const [edition] = await read
    .select({ id: editions.id, publishedOn: editions.publishedOn })
    .from(editions)
    .where(and(eq(editions.id, editionId), isNotNull(editions.publishedAt)))
  const there = edition
    ? await read
        .select({ code: editionSections.sectionCode })
        .from(editionSections)
        .where(eq(editionSections.editionId, edition.id))
    : []
  const codes = new Set(there.map(({ code }) => code))
  refuseIf(
    problemIf(!edition, 'editionId', 'deskForms.error.choose'),
    problemIf(
      sections.some(code => !codes.has(code)),
      'sections',
      'deskForms.error.choose',
    ),
  )
  return edition!
}

/** What a household was given on paper. `PUT /api/households/<householdId>/handouts/<handoutId>`. */
export const recordHandout = command('handout.record', {
  input: RecordHandoutInput,
  load: ({ write, actor, now, params }) => loadHousehold(write, actor, params.householdId, now),
  run: async ({ write, actor, now, input, loaded, sent }) => {
    const id = idFrom(sent.params.handoutId)
    const householdId = loaded.household.id
    const [kept] = await write.select().from(handbookDistributions).where(eq(handbookDistributions.id, id))
    const row = { householdId, ...input }
    if (isResend(kept, row)) return same({ id })
    const edition = await checkPaper(write, input)
    refuseIf(
      inFuture('onDate', input.onDate, localDateOf(now)),
      problemIf(input.onDate < (edition.publishedOn ?? ''), 'onDate', 'handout.error.beforeEdition'),
    )
    await write
      .insert(handbookDistributions)
      .values({ id, ...row, caregiverId: loaded.caregiver.id, byUserId: actor.userId, at: now })
    return created(
      { id },
      { kind: 'handout', id, householdId, details: { paper: input.kind, copies: input.copies } },
    )
  },
})

/** What everybody took in a class, in one go. `PUT /api/classes/<classId>/handouts`. */
export const recordClassHandouts = command('handout.record', {
  input: RecordClassHandoutsInput,
  load: ({ write, actor, params }) => loadClass(write, actor, params.classId),
  run: async ({ write, actor, now, input, loaded: { session } }) => {
    refuseIf(notHeldYet(session.heldOn, localDateOf(now)))
    const edition = await checkPaper(write, { editionId: input.editionId, sections: [] })
    refuseIf(
      problemIf(session.heldOn < (edition.publishedOn ?? ''), 'editionId', 'handout.error.beforeEdition'),
    )
    const kept = await write
      .select()
      .from(handbookDistributions)
      .where(
        inArray(
          handbookDistributions.id,
          input.entries.map(({ id }) => id),
        ),
      )
    const byId = new Map(kept.map(row => [row.id, row]))
    const rows = []
    for (const { id, householdId, signed } of input.entries) {
      const home = await inClass(write, actor, { householdId, programmeId: session.programmeId, now })
      const row = {
        householdId,
        editionId: edition.id,
        kind: input.kind,
        sections: [],
        copies: input.copies,
        onDate: session.heldOn,
        classSessionId: session.id,
        signed,
      }
      if (isResend(byId.get(id), row)) continue
      rows.push({ id, ...row, caregiverId: home.caregiver.id, byUserId: actor.userId, at: now })
    }
    const body = { recorded: rows.length }
    if (rows.length === 0) return same(body)
    await write.insert(handbookDistributions).values(rows)
    return created(body, {
      kind: 'classSession',
      id: session.id,
      details: { paper: input.kind, copies: input.copies, households: rows.length },
    })
  },
})

/** A household of the class's programme; 404 for one that the actor may not see. */
async function inClass(
  write: Write,
  actor: Parameters<typeof loadHousehold>[1],
  { householdId, programmeId, now }: { householdId: string; programmeId: string; now: number },
): Promise<LoadedHousehold> {
  const home = await loadHousehold(write, actor, householdId, now)
  refuseIf(problemIf(home.household.programmeId !== programmeId, 'entries', 'deskForms.error.choose'))
  return home
}

/** 记错了: a record is taken back, with why. `PUT /api/households/<householdId>/handouts/<handoutId>/withdrawal`. */
export const withdrawHandout = command('handout.record', {
  input: WithdrawHandoutInput,
  load: async ({ write, actor, now, params }) => {
    const { household } = await loadHousehold(write, actor, params.householdId, now)
    const [row] = await write
      .select()
      .from(handbookDistributions)
      .where(
        and(
          eq(handbookDistributions.id, params.handoutId ?? ''),
          eq(handbookDistributions.householdId, household.id),
        ),
      )
    if (!row) throw notFound()
    return row
  },
  run: async ({ write, actor, now, input, loaded: { id, householdId, withdrawnAt } }) => {
    if (withdrawnAt !== null) return same({ id })
    await write
      .update(handbookDistributions)
      .set({ withdrawnAt: now, withdrawnBy: actor.userId, withdrawnReason: input.reason })
      .where(eq(handbookDistributions.id, id))
    return changed({ id }, { kind: 'handout', id, householdId, details: { withdrawn: true } })
  },
})
