import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { appointments } from '#db/schema/index.ts'
import type { LocalDate, LocalTime } from '#lib/calendar/dates.ts'
import { command, created, same } from '#lib/command.ts'
import type { FieldProblem } from '#lib/errors.ts'
import { field } from '#lib/fields.ts'
import { loadHousehold } from '#lib/households/loaded.ts'
import { problemIf, refuseIf } from '#lib/problems.ts'
import { findReason } from '#lib/programmes/rules.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { idFrom, isResend } from '#lib/resend.ts'

/** 改约: another day, or none and why; and why it was changed, when somebody wrote it down. */
export const SetAppointmentInput = z.strictObject({
  onDate: field.date.nullable(),
  atTime: field.time.nullish().transform(time => time ?? null),
  /** A code of the programme's list; exactly when there is no date. */
  noDateReason: field.optionalCode,
  reason: field.remark,
})
export type SetAppointmentInput = z.infer<typeof SetAppointmentInput>

export interface KeptAppointment {
  id: string
  householdId: string
  onDate: LocalDate | null
  atTime: LocalTime | null
  noDateReason: string | null
  reason: string | null
  /** UTC milliseconds. */
  at: number
}

/** Moves the next date in place. `PUT /api/households/<householdId>/appointments/<appointmentId>`. */
export const setAppointment = command('appointment.set', {
  input: SetAppointmentInput,
  load: ({ write, actor, now, params }) => loadHousehold(write, actor, params.householdId, now),
  run: async ({ write, actor, now, input, loaded: { household, programme, today }, sent }) => {
    const id = idFrom(sent.params.appointmentId)
    const [kept] = await write.select().from(appointments).where(eq(appointments.id, id))
    const wanted = { householdId: household.id, ...input }
    if (isResend(kept, wanted)) return same(answer(kept))
    refuseIf(checkAppointment(input, programme, today))
    const row = {
      id,
      ...wanted,
      basisDate: today,
      visitId: null,
      revisionId: null,
      byUserId: actor.userId,
      at: now,
    }
    await write.insert(appointments).values(row)
    return created(answer(row), {
      kind: 'appointment',
      id,
      householdId: household.id,
      details: { onDate: row.onDate },
    })
  },
})

function checkAppointment(
  { onDate, atTime, noDateReason }: SetAppointmentInput,
  programme: ProgrammeDefinition,
  today: LocalDate,
): FieldProblem[] {
  if (onDate === null) {
    return [
      ...problemIf(
        !findReason(programme, 'noNext', noDateReason),
        'noDateReason',
        'visit.error.nextDateMissing',
      ),
      ...problemIf(atTime !== null, 'atTime', 'visit.error.nextTimeWithoutDate'),
    ]
  }
  const { endDate } = programme
  return [
    ...problemIf(noDateReason !== null, 'noDateReason', 'visit.error.nextDateOrReason'),
    ...problemIf(onDate < today, 'onDate', 'errors.field.datePassed'),
    ...problemIf(onDate > endDate, 'onDate', 'visit.error.nextDateAfterEnd', { end: endDate }),
  ]
}

const answer = ({
  id,
  householdId,
  onDate,
  atTime,
  noDateReason,
  reason,
  at,
}: typeof appointments.$inferSelect): KeptAppointment => ({
  id,
  householdId,
  onDate,
  atTime,
  noDateReason,
  reason,
  at,
})
