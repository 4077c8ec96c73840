import { z } from 'zod'
import { field } from '#lib/fields.ts'

/** 集中培训: one session with the modules that were taught in it (domain.md C4, settled.md 5). */
export const RecordClassInput = z
  .strictObject({
    programmeId: field.ref,
    heldOn: field.date,
    startAt: field.time,
    endAt: field.time,
    place: field.name,
    teacherId: field.ref,
    moduleCodes: field.codes.min(1, field.key('choose')),
    note: field.remark,
  })
  .refine(({ startAt, endAt }) => endAt > startAt, { path: ['endAt'], ...field.key('endBeforeStart') })
export type RecordClassInput = z.infer<typeof RecordClassInput>

export const presences = ['present', 'late', 'absent'] as const
export type Presence = (typeof presences)[number]

const entries = <Entry extends z.ZodRawShape>(shape: Entry) =>
  z.array(z.strictObject({ id: field.id, householdId: field.ref, ...shape })).min(1, field.key('choose'))

/** The sheet of a session. Only what differs from what is kept is written. */
export const RecordAttendanceInput = z.strictObject({
  entries: entries({ presence: field.choice(presences) }),
})
export type RecordAttendanceInput = z.infer<typeof RecordAttendanceInput>

/** The sheet as a form holds it: a mark per household, empty for one that is not on it. */
export const SheetForm = z.object({
  marks: z.record(z.string(), z.enum([...presences, ''])),
})
export type SheetForm = z.infer<typeof SheetForm>

/** The levels of one skill as a form holds them: a level per household, empty where none was seen. */
export const RatingForm = z.object({ levels: z.record(z.string(), z.string()) })
export type RatingForm = z.infer<typeof RatingForm>

/** Levels seen in class; the teacher of the session is who rated. */
export const RateInClassInput = z.strictObject({
  entries: entries({ skillCode: field.code, level: field.number }),
})
export type RateInClassInput = z.infer<typeof RateInClassInput>
