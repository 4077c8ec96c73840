import { addDays, addWeeks, daysBetween, earlier, type LocalDate, weeksBetween } from '#lib/calendar/dates.ts'

/** What pace needs of a programme. */
export interface PaceProgramme {
  startDate: LocalDate
  endDate: LocalDate
  quota: number
  pace: { weeks: number }
}

export interface Pace {
  completed: number
  quota: number
  /** Over how many of the last weeks the mean was taken: 8, or fewer while the programme is younger. */
  weeks: number
  /** Completions a week over those weeks. */
  perWeek: number
  weeksLeft: number
  /** Completions a week that would still reach the quota; null when no time is left. */
  neededPerWeek: number | null
  /** Where the present pace leads by the end: never above the quota. */
  forecast: number
  /** Quota less forecast. */
  short: number
  /** Where the linear plan stands today. */
  planned: number
}

const clamp = (value: number, lowest: number, highest: number) => Math.min(Math.max(value, lowest), highest)

/** The linear plan on a day: 0 at the start, the quota at the end. */
function plannedOn({ startDate, endDate, quota }: PaceProgramme, day: LocalDate): number {
  const share = daysBetween(startDate, day) / daysBetween(startDate, endDate)
  return quota * clamp(share, 0, 1)
}

/**
 * Pace and forecast: completed now + mean of the last 8 weeks × weeks left, against a linear plan (settled.md
 * 10). The order of the dates does not matter; dates after today do not count yet.
 */
export function pace(completedOn: readonly LocalDate[], programme: PaceProgramme, today: LocalDate): Pace {
  const { startDate, endDate, quota } = programme
  const done = completedOn.filter(day => day <= today)
  const weeks = clamp(Math.floor(weeksBetween(startDate, today)), 1, programme.pace.weeks)
  const since = addWeeks(today, -weeks)
  const recent = done.filter(day => day > since).length
  const weeksLeft = Math.max(0, weeksBetween(today < startDate ? startDate : today, endDate))
  const completed = done.length
  const forecast = Math.min(quota, completed + Math.floor((recent * weeksLeft) / weeks))
  return {
    completed,
    quota,
    weeks,
    perWeek: recent / weeks,
    weeksLeft,
    neededPerWeek: weeksLeft > 0 ? Math.max(0, quota - completed) / weeksLeft : null,
    forecast,
    short: quota - forecast,
    planned: plannedOn(programme, today),
  }
}

export interface Point {
  date: LocalDate
  value: number
}

export interface PaceSeries {
  /** Completed at the end of each week from the start to today. */
  actual: Point[]
  /** From nothing at the start to the quota at the end. */
  plan: Point[]
  /** From today to the end; empty when no time is left. */
  forecast: Point[]
}

/** The three lines of the chart 结业进度, and of its table. */
export function paceSeries(
  completedOn: readonly LocalDate[],
  programme: PaceProgramme,
  today: LocalDate,
): PaceSeries {
  const { startDate, endDate, quota } = programme
  const until = earlier(today, endDate)
  const weeks = Math.max(0, Math.floor(weeksBetween(startDate, until)))
  const days = Array.from({ length: weeks + 1 }, (_, week) => addWeeks(startDate, week)).filter(
    day => day <= until,
  )
  if (days.at(-1) !== until && until >= startDate) days.push(until)
  const now = pace(completedOn, programme, today)
  return {
    actual: days.map(date => ({ date, value: completedOn.filter(day => day <= date).length })),
    plan: [
      { date: startDate, value: 0 },
      { date: endDate, value: quota },
    ],
    forecast:
      now.weeksLeft > 0 && today >= startDate
        ? [
            { date: today, value: now.completed },
            { date: endDate, value: now.forecast },
          ]
        : [],
  }
}

/** The day before which completions belong to the pace shown today: rows behind "近 8 周". */
export const paceWindow = (
  programme: PaceProgramme,
  today: LocalDate,
): { from: LocalDate; until: LocalDate } => {
  const { weeks } = pace([], programme, today)
  return { from: addDays(addWeeks(today, -weeks), 1), until: addDays(today, 1) }
}
