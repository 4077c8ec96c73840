import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Write } from '#db/client.ts'
import { attendances, classSessions, skillRatings, users } from '#db/schema/index.ts'
import type { Actor } from '#lib/access/actor.ts'
import { instantOf, localDateOf } from '#lib/calendar/dates.ts'
import { changed, command, created, same } from '#lib/command.ts'
import { findCurrentEdition } from '#lib/handbook/queries.ts'
import { type LoadedHousehold, loadHousehold } from '#lib/households/loaded.ts'
import { followStatus } from '#lib/households/status-event.ts'
import { problemIf, refuseIf } from '#lib/problems.ts'
import { loadProgramme } from '#lib/programmes/loaded.ts'
import { findModule, findSkill, isEmergency } from '#lib/programmes/rules.ts'
import { idFrom, isResend } from '#lib/resend.ts'
import { loadClass } from './loaded.ts'
import { notHeldYet } from './rules.ts'
import { RateInClassInput, RecordAttendanceInput, RecordClassInput } from './schema.ts'

/** A session that was held or is planned, with its modules. `PUT /api/classes/<classId>`. */
export const recordClass = command('class.record', {
  input: RecordClassInput,
  load: ({ write, actor, body }) =>
    loadProgramme(write, actor, (body as { programmeId?: unknown } | null)?.programmeId),
  run: async ({ write, actor, now, input, loaded, sent }) => {
    const id = idFrom(sent.params.classId)
    const [kept] = await write.select().from(classSessions).where(eq(classSessions.id, id))
    if (isResend(kept, input)) return same({ id })
    const [teacher] = await write
      .select({ id: users.id })
      .from(users)
      .where(
        and(
          eq(users.id, input.teacherId),
          eq(users.organisationId, loaded.row.providerId),
          isNull(users.disabledAt),
        ),
      )
    refuseIf(
      problemIf(
        input.heldOn < loaded.row.startDate || input.heldOn > loaded.row.endDate,
        'heldOn',
        'deskForms.error.outsideProgramme',
        { start: loaded.row.startDate, end: loaded.row.endDate },
      ),
      problemIf(!teacher, 'teacherId', 'deskForms.error.choose'),
      problemIf(
        input.moduleCodes.some(code => !findModule(loaded.definition, code)),
        'moduleCodes',
        'deskForms.error.choose',
      ),
    )
    const held = Math.min(now, instantOf(input.heldOn, input.endAt))
    const edition = await findCurrentEdition({ read: write, now: held })
    const editionId = edition?.id ?? null
    await write.insert(classSessions).values({ id, ...input, editionId, createdBy: actor.userId, at: now })
    return created({ id }, { kind: 'classSession', id, details: { heldOn: input.heldOn } })
  },
})

/**
 * The attendance sheet of a session; what is already so is not written again, what differs is appended and holds.
 * Being there begins a household's training. `PUT /api/classes/<classId>/attendances`.
 */
export const recordAttendance = command('attendance.record', {
  input: RecordAttendanceInput,
  load: ({ write, actor, params }) => loadClass(write, actor, params.classId),
  run: async ({ write, actor, now, input, loaded }) => {
    const { session } = loaded
    refuseIf(notHeldYet(session.heldOn, localDateOf(now)))
    const homes = await listed(write, actor, now, input.entries, session.programmeId)
    const rows = await write
      .select()
      .from(attendances)
      .where(eq(attendances.sessionId, session.id))
      .orderBy(asc(attendances.at), asc(attendances.id))
    const latest = new Map(rows.map(row => [row.householdId, row.presence]))
    const news = input.entries.filter(({ householdId, presence }) => latest.get(householdId) !== presence)
    const body = { listed: new Set([...latest.keys(), ...homes.keys()]).size }
    if (news.length === 0) return same(body)
    await write.insert(attendances).values(
      news.map(({ id, householdId, presence }) => ({
        id,
        sessionId: session.id,
        householdId,
        caregiverId: homes.get(householdId)!.caregiver.id,
        presence,
        byUserId: actor.userId,
        at: now,
      })),
    )
    for (const { householdId, presence } of news) {
      if (presence === 'absent') continue
      const step = { status: 'inTraining' as const, on: session.heldOn, by: actor.userId, now }
      await followStatus(write, homes.get(householdId)!, step)
    }
    return changed(body, { kind: 'classSession', id: session.id, details: { entries: news.length } })
  },
})

/** Skills seen in class, rated by the session's teacher. `PUT /api/classes/<classId>/ratings`. */
export const rateInClass = command('attendance.record', {
  input: RateInClassInput,
  load: ({ write, actor, params }) => loadClass(write, actor, params.classId),
  run: async ({ write, actor, now, input, loaded }) => {
    const { session, definition } = loaded
    refuseIf(notHeldYet(session.heldOn, localDateOf(now)))
    const homes = await listed(write, actor, now, input.entries, session.programmeId)
    const kept = await write
      .select()
      .from(skillRatings)
      .where(
        inArray(
          skillRatings.id,
          input.entries.map(({ id }) => id),
        ),
      )
    const byId = new Map(kept.map(row => [row.id, row]))
    const news = input.entries.filter(
      ({ id, householdId, skillCode, level }) =>
        !isResend(byId.get(id), { classSessionId: session.id, householdId, skillCode, level }),
    )
    refuseIf(
      ...news.map(({ skillCode, level }, i) => [
        ...problemIf(!findSkill(definition, skillCode), `entries.${i}.skillCode`, 'deskForms.error.choose'),
        ...problemIf(
          !definition.levels.some(step => step.level === level),
          `entries.${i}.level`,
          'deskForms.error.choose',
        ),
      ]),
    )
    if (news.length === 0) return same({ rated: 0 })
    await write.insert(skillRatings).values(
      news.map(({ id, householdId, skillCode, level }) => ({
        id,
        householdId,
        caregiverId: homes.get(householdId)!.caregiver.id,
        skillCode,
        level,
        place: isEmergency(definition, skillCode) ? ('simulated' as const) : ('class' as const),
        onDate: session.heldOn,
        visitId: null,
        revisionId: null,
        classSessionId: session.id,
        steps: null,
        trainerId: session.teacherId,
        at: now,
      })),
    )
    return changed(
      { rated: news.length },
      { kind: 'classSession', id: session.id, details: { rated: news.length } },
    )
  },
})

/** The households of a sheet, all of the session's programme and visible; 404 for any other. */
async function listed(
  write: Write,
  actor: Actor,
  now: number,
  entries: readonly { householdId: string }[],
  programmeId: string,
): Promise<Map<string, LoadedHousehold>> {
  const homes = new Map<string, LoadedHousehold>()
  for (const { householdId } of entries) {
    if (!homes.has(householdId)) homes.set(householdId, await loadHousehold(write, actor, householdId, now))
  }
  refuseIf(
    problemIf(
      [...homes.values()].some(({ household }) => household.programmeId !== programmeId),
      'entries',
      'deskForms.error.choose',
    ),
  )
  return homes
}
