import { appointments } from '#db/schema/index.ts'
import type { LocalDate, LocalTime } from '#lib/calendar/dates.ts'
import type { Home } from './home.ts'
import type { Stage } from './stage.ts'

/** A date agreed by telephone, without a visit before it. */
export function agree(
  stage: Stage,
  home: Home,
  given: { on: LocalDate; time?: LocalTime; agreedOn: LocalDate; reason?: string },
) {
  const at = stage.at(given.agreedOn, '11:20')
  stage.sheet.add(appointments, {
    id: stage.id(at),
    householdId: home.id,
    onDate: given.on,
    atTime: given.time ?? null,
    noDateReason: null,
    basisDate: given.agreedOn,
    visitId: null,
    revisionId: null,
    reason: given.reason ?? null,
    byUserId: home.trainerId as string,
    at,
  })
}
