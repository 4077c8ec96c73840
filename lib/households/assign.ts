import { and, desc, eq, isNull } from 'drizzle-orm'
import { assignments, users } from '#db/schema/index.ts'
import { command, created, same } from '#lib/command.ts'
import { problemIf, refuseIf } from '#lib/problems.ts'
import { idFrom, isResend } from '#lib/resend.ts'
import { loadHousehold } from './loaded.ts'
import type { Status } from './rules.ts'
import { AssignInput } from './schema.ts'

const assignable: ReadonlySet<Status | null> = new Set(['eligible', 'assessed', 'inTraining', 'suspended'])

/**
 * Gives a household a trainer from a day on; the assignment before ends on that day.
 * `PUT /api/households/<householdId>/assignments/<assignmentId>`. The trainer belongs to the programme's provider.
 */
export const assignTrainer = command('household.assign', {
  input: AssignInput,
  load: ({ write, actor, now, params }) => loadHousehold(write, actor, params.householdId, now),
  run: async ({ write, actor, now, input, loaded, sent }) => {
    const id = idFrom(sent.params.assignmentId)
    const householdId = loaded.household.id
    const [kept] = await write.select().from(assignments).where(eq(assignments.id, id))
    if (isResend(kept, { householdId, ...input })) return same({ id })
    const [trainer] = await write
      .select({ id: users.id })
      .from(users)
      .where(
        and(
          eq(users.id, input.trainerId),
          eq(users.role, 'trainer'),
          eq(users.organisationId, loaded.programmeRow.providerId),
          isNull(users.disabledAt),
        ),
      )
    const [open] = await write
      .select()
      .from(assignments)
      .where(and(eq(assignments.householdId, householdId), isNull(assignments.untilDate)))
      .orderBy(desc(assignments.fromDate), desc(assignments.at))
      .limit(1)
    refuseIf(
      problemIf(!trainer, 'trainerId', 'deskForms.error.choose'),
      problemIf(!assignable.has(loaded.status), 'trainerId', 'household.error.notAssignable'),
      problemIf(open?.trainerId === input.trainerId, 'trainerId', 'household.error.alreadyAssigned'),
      problemIf(
        open !== undefined && input.fromDate < open.fromDate,
        'fromDate',
        'household.error.beforeAssignment',
        { from: open?.fromDate ?? '' },
      ),
      problemIf(input.fromDate > loaded.programmeRow.endDate, 'fromDate', 'household.error.afterProgramme', {
        end: loaded.programmeRow.endDate,
      }),
    )
    if (open) {
      await write.update(assignments).set({ untilDate: input.fromDate }).where(eq(assignments.id, open.id))
    }
    await write.insert(assignments).values({
      id,
      householdId,
      ...input,
      untilDate: null,
      assignedBy: actor.userId,
      at: now,
    })
    return created(
      { id },
      { kind: 'assignment', id, householdId, details: { trainerId: input.trainerId, from: input.fromDate } },
    )
  },
})
