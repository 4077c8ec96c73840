import { eq } from 'drizzle-orm'
import { households, statusEvents } from '#db/schema/index.ts'
import { command, created, same } from '#lib/command.ts'
import { conflict } from '#lib/errors.ts'
import { problemIf, refuseIf } from '#lib/problems.ts'
import { idFrom, isResend } from '#lib/resend.ts'
import { loadHousehold } from './loaded.ts'
import { holdsSeat, statusBeforeSuspension } from './rules.ts'
import { ChangeStatusInput, PromoteInput } from './schema.ts'
import { vacantSeat } from './seat.ts'
import { recordStatus } from './status-event.ts'

/**
 * Suspends, resumes, withdraws, or reopens a rejected application (domain.md A2).
 * `PUT /api/households/<householdId>/status-events/<eventId>`. Withdrawing frees the seat of the quota; the household
 * keeps its number as its last one, so that the vacancy has a street and a name (settled.md 6).
 */
export const changeStatus = command('household.changeStatus', {
  input: ChangeStatusInput,
  load: ({ write, actor, now, params }) => loadHousehold(write, actor, params.householdId, now),
  run: async ({ write, actor, now, input, loaded, sent }) => {
    const id = idFrom(sent.params.eventId)
    const householdId = loaded.household.id
    const { change, onDate, reasonCode, note } = input
    const [kept] = await write.select().from(statusEvents).where(eq(statusEvents.id, id))
    const wanted = { householdId, onDate, reasonCode, note }
    if (isResend(kept, change === 'resumed' ? wanted : { ...wanted, status: change })) {
      return same({ id, status: kept.status })
    }
    refuseIf(
      problemIf(
        change === 'resumed' && loaded.status !== 'suspended',
        'change',
        'household.error.notSuspended',
      ),
      problemIf(
        change === 'applied' && loaded.status !== 'rejected',
        'change',
        'household.error.notRejected',
      ),
    )
    const status = change === 'resumed' ? statusBeforeSuspension(loaded.statusEvents) : change
    await recordStatus(write, loaded, { id, status, on: onDate, reasonCode, note, by: actor.userId, now })
    const freed = holdsSeat(status) ? null : loaded.household.seat
    return created(
      { id, status },
      {
        kind: 'statusEvent',
        id,
        householdId,
        details: { status, ...(freed === null ? {} : { freedSeat: freed }) },
      },
    )
  },
})

/**
 * 递补: a waiting household takes the lowest vacant seat, inheriting its number but keeping its own student
 * number (settled.md 6). `PUT /api/households/<householdId>/promotions/<eventId>`.
 */
export const promoteHousehold = command('household.promote', {
  input: PromoteInput,
  load: ({ write, actor, now, params }) => loadHousehold(write, actor, params.householdId, now),
  run: async ({ write, actor, now, input, loaded, sent }) => {
    const id = idFrom(sent.params.eventId)
    const householdId = loaded.household.id
    const [kept] = await write.select().from(statusEvents).where(eq(statusEvents.id, id))
    if (isResend(kept, { householdId, status: 'eligible', ...input })) {
      return same({ id, seat: loaded.household.seat })
    }
    refuseIf(problemIf(loaded.status !== 'waitlisted', 'onDate', 'household.error.notWaiting'))
    const seat = await vacantSeat(write, loaded.household.programmeId)
    if (seat === null) throw conflict('household.error.noVacantSeat')
    await recordStatus(write, loaded, {
      id,
      status: 'eligible',
      on: input.onDate,
      note: input.note,
      by: actor.userId,
      now,
    })
    await write.update(households).set({ seat }).where(eq(households.id, householdId))
    return created(
      { id, seat },
      { kind: 'statusEvent', id, householdId, details: { status: 'eligible', seat } },
    )
  },
})
