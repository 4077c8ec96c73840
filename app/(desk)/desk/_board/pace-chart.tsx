import { getLocale, getTranslations } from 'next-intl/server'
import { addDays, daysBetween, type LocalDate } from '#lib/calendar/dates.ts'
import { dayWords, monthWords } from '#lib/i18n/dates.ts'
import type { Board } from '#lib/reports/queries.ts'
import { type ChartLine, type ChartPoint, LineChart } from '../../../_ui/line-chart.tsx'
import { monthMarks } from './month-marks.ts'

/** Two labels at the right edge need so much of the height between them. */
const APART = 0.07
/** From so far along the axis the words no longer fit behind the line. */
const LATE = 0.75

const endsMonth = (date: LocalDate) => addDays(date, 1).endsWith('-01')

/** Plan, actual and forecast, each named on its own line. */
export async function PaceChart({ board }: { board: Board }) {
  const t = await getTranslations('board.pace')
  const locale = await getLocale()
  const { programme, series, pace } = board
  const at = (date: LocalDate) => daysBetween(programme.startDate, date)
  const points = (line: readonly { date: LocalDate; value: number }[]): ChartPoint[] =>
    line.map(({ date, value }) => [at(date), value])
  const length = at(programme.endDate)
  const actual = points(series.actual)
  const [now = 0, done = 0] = actual.at(-1) ?? []
  const forecast = points(series.forecast)
  const crowded = forecast.length > 0 && pace.quota - pace.forecast < pace.quota * APART
  const half = (share: number): ChartPoint => [
    now + (length - now) * share,
    done + (pace.forecast - done) * share,
  ]
  const endWords = (date: LocalDate) =>
    endsMonth(date) ? t('monthEnd', { month: monthWords(date, locale) }) : dayWords(date, locale)
  /** At the end of the line; near the right edge on the line itself, with the number behind its end. */
  const actualLabel = (): Pick<ChartLine, 'label' | 'endLabel'> => {
    const anchor = 'start' as const
    if (now <= length * LATE) {
      const words = t('actual', { count: pace.completed })
      return { label: { words, at: [now, done], anchor, below: true } }
    }
    const at = actual[Math.floor(actual.length * LATE)] ?? [now, done]
    return {
      label: { words: t('actualColumn'), at, anchor, below: true },
      ...(forecast.length === 0 ? { endLabel: String(pace.completed) } : {}),
    }
  }
  const lines: ChartLine[] = [
    {
      kind: 'plan',
      points: points(series.plan),
      label: { words: t('plan'), at: [length * 0.36, pace.quota * 0.36], anchor: 'end' },
      ...(crowded || forecast.length === 0 ? {} : { endLabel: String(pace.quota) }),
    },
    {
      kind: 'actual',
      points: actual,
      ...actualLabel(),
    },
    ...(forecast.length === 0
      ? []
      : [
          {
            kind: 'forecast' as const,
            points: forecast,
            label: { words: t('forecast'), at: half(0.55), anchor: 'start' as const, below: true },
            endLabel: String(pace.forecast),
          },
        ]),
  ]
  return (
    <LineChart
      title={t('title')}
      desc={t(forecast.length === 0 ? 'descDone' : 'desc', {
        completed: pace.completed,
        planned: Math.round(pace.planned),
        weeks: pace.weeks,
        forecast: pace.forecast,
        quota: pace.quota,
      })}
      x={{
        from: 0,
        to: length,
        marks: monthMarks(programme.startDate, programme.endDate).map(({ date, last }) => ({
          at: at(date),
          words: last ? endWords(date) : monthWords(date, locale),
        })),
      }}
      y={{
        to: Math.max(pace.quota, 1),
        marks: [0, Math.round(pace.quota / 2), pace.quota],
      }}
      lines={lines}
    />
  )
}
