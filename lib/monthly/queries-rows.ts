import { listSurveyAnswers } from '#lib/assessments/queries.ts'
import { satisfaction, testResult } from '#lib/assessments/rules.ts'
import { addDays, earlier, type LocalDate, localDateOf } from '#lib/calendar/dates.ts'
import { listClasses, listMarks } from '#lib/classes/queries.ts'
import { counted } from '#lib/exports/counted.ts'
import { linesOf } from '#lib/households/queries.ts'
import { eventsInOrder } from '#lib/households/rules.ts'
import { factsOn } from '#lib/progress/evidence.ts'
import {
  type Asking,
  type CurrentProgramme,
  type KnownHousehold,
  listHouseholdFacts,
} from '#lib/progress/queries.ts'
import { derivedStatus } from '#lib/progress/rules.ts'
import { monthStarts } from '#lib/reports/months.ts'
import { listVisitsForReview } from '#lib/visits/queries.ts'
import { firstDay } from './rules.ts'
import type { HouseholdRow, MonthRows } from './schema.ts'

/** The months of a programme that have begun, the latest first. */
export function monthsOf({ startDate, endDate }: CurrentProgramme, today: LocalDate): string[] {
  const last = earlier(today, endDate)
  if (last < startDate) return []
  return [startDate, ...monthStarts(startDate, last)].map(date => date.slice(0, 'YYYY-MM'.length)).reverse()
}

/** The last day of a month. */
const lastDay = (month: string): LocalDate => {
  const first = firstDay(month)
  const [next] = monthStarts(first, addDays(first, 31))
  return addDays(next!, -1)
}

/** A household as it stood at the end of a day, by the dates of what is known today. */
function rowOf(
  { household, facts, definition }: KnownHousehold,
  seated: boolean,
  until: LocalDate,
): HouseholdRow {
  const events = eventsInOrder(facts.statusEvents).filter(({ on }) => on <= until)
  const done = facts.completion !== null && facts.completion.on <= until
  const then = {
    ...factsOn(facts, until),
    statusEvents: events,
    completion: done ? facts.completion : null,
  }
  const status = derivedStatus(then, definition, until)
  const result = testResult(then.tests, definition)
  const reached = (wanted: string) => events.some(event => event.status === wanted)
  return {
    id: household.id,
    studentNo: household.studentNo,
    street: household.streetCode,
    seated,
    approved: facts.approvedOn !== null && reached('eligible'),
    assessed: reached('assessed'),
    inTraining: !done && (status === 'inTraining' || status === 'readyForReview'),
    completed: done,
    sat: result.post !== null,
    passed: result.passed,
    withdrawn: events.at(-1)?.status === 'withdrawn',
    promoted: events.some(({ status: to }, i) => to === 'eligible' && events[i - 1]?.status === 'waitlisted'),
  }
}

/**
 * The rows of a month as they are known now, from the same functions as the board and the lists. Asked again after
 * something was corrected, it gives other rows: a frozen report keeps its own.
 */
export async function monthRows(ctx: Asking, programme: CurrentProgramme, month: string): Promise<MonthRows> {
  const today = localDateOf(ctx.now)
  const until = earlier(lastDay(month), today)
  const from = firstDay(month)
  const [known, records, classes, marks, answers] = await Promise.all([
    listHouseholdFacts(ctx, { programmeId: programme.id }),
    listVisitsForReview(ctx, { programmeId: programme.id }),
    listClasses(ctx, programme),
    listMarks(ctx, programme.id),
    listSurveyAnswers(ctx, programme.id),
  ])
  const lines = linesOf(known, programme, today)
  const seats = lines.filter(({ group }) => group === 'seats')
  const onSeat = new Set(seats.map(({ key }) => key))
  const homes = new Map(known.map(({ household }) => [household.id, household]))
  const held = classes.filter(({ heldOn }) => heldOn >= from && heldOn <= until)
  const streets = programme.definition.streets.map(({ code }) => code)
  return {
    month,
    until,
    streets: seats.some(({ streetCode }) => streetCode === null) ? [...streets, ''] : streets,
    places: seats.map(({ seat, streetCode }) => ({ seat: seat!, street: streetCode ?? '' })),
    households: known.map(one => rowOf(one, onSeat.has(one.household.id), until)),
    visits: records
      .filter(item => counted(item) && item.recordNo !== null && item.visitDate <= until)
      .map(item => ({
        id: item.id,
        recordNo: item.recordNo!,
        street: item.streetCode,
        date: item.visitDate,
        minutes: item.minutes ?? 0,
      }))
      .sort((a, b) => a.date.localeCompare(b.date) || a.recordNo.localeCompare(b.recordNo)),
    sessions: held.map(({ id, heldOn, moduleCodes }) => ({ id, date: heldOn, modules: moduleCodes })),
    attendances: held.flatMap(({ id, heldOn }) =>
      [...(marks.get(id) ?? [])]
        .filter(([, presence]) => presence !== 'absent')
        .map(([householdId]) => ({
          sessionId: id,
          householdId,
          studentNo: homes.get(householdId)?.studentNo ?? '',
          street: homes.get(householdId)?.streetCode ?? '',
          date: heldOn,
        })),
    ),
    surveys: streets.map(street => {
      const own = answers.filter(({ streetCode, onDate }) => streetCode === street && onDate <= until)
      const { valid, satisfied } = satisfaction(own, programme.definition)
      return { street, valid, satisfied }
    }),
  }
}
