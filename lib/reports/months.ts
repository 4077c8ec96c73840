import { addDays, type LocalDate } from '#lib/calendar/dates.ts'
import { type PaceProgramme, pace } from '#lib/progress/rules.ts'
import type { Figure, Figures } from './figures.ts'

/** One line of the table beside the chart 结业进度. */
export interface MonthLine {
  date: LocalDate
  kind: 'month' | 'today' | 'end'
  planned: number
  /** Null for days to come. */
  completed: Figure | null
  /** Only at the end, while time is left. */
  forecast: number | null
}

/** The first days of the months after the start and up to a day, oldest first. */
export function monthStarts(from: LocalDate, until: LocalDate): LocalDate[] {
  const [year = 0, month = 0] = from.split('-').map(Number)
  const starts: LocalDate[] = []
  for (let next = month; ; next++) {
    const date = new Date(Date.UTC(year, next, 1)).toISOString().slice(0, 'YYYY-MM-DD'.length)
    if (date > until) return starts
    starts.push(date)
  }
}

/**
 * The chart's figures at each month's end up to today, today, and at the programme's end: the same rule, the same
 * rows as the lines of the chart.
 */
export function monthLines(
  completedOn: readonly LocalDate[],
  programme: PaceProgramme,
  today: LocalDate,
  figure: Figures,
): MonthLine[] {
  const { startDate, endDate } = programme
  const ends = monthStarts(startDate, endDate).map(first => addDays(first, -1))
  const days = [
    ...new Set([...ends.filter(day => day < today), ...(today < endDate ? [today] : []), endDate]),
  ]
  return days.map(date => ({
    date,
    kind: date === today ? 'today' : date === endDate ? 'end' : 'month',
    planned: Math.round(pace(completedOn, programme, date).planned),
    completed: date <= today ? figure({ doneUntil: addDays(date, 1) }) : null,
    forecast: date === endDate && today < endDate ? pace(completedOn, programme, today).forecast : null,
  }))
}
