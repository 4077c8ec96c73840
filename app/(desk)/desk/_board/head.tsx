import { getLocale, getTranslations } from 'next-intl/server'
import { daysBetween, localDateOf } from '#lib/calendar/dates.ts'
import { dayWords, timeWords } from '#lib/i18n/dates.ts'
import type { Board, Figure } from '#lib/reports/queries.ts'
import { PageHead, Stress } from '../../../_ui/page.tsx'
import { FigureLink } from '../../_desk/figure-link.tsx'

/** The board in one sentence, and how fresh its figures are. */
export async function Head({ board }: { board: Board }) {
  const t = await getTranslations('board')
  const locale = await getLocale()
  const { headline, figures, today, now, programme } = board
  const link = (figure: Figure) => (chunks: React.ReactNode) => (
    <FigureLink figure={figure}>{chunks}</FigureLink>
  )
  const toned = (figure: Figure, tone: 'ok' | 'warn') => (chunks: React.ReactNode) => (
    <Stress tone={tone}>{link(figure)(chunks)}</Stress>
  )
  const sentence = t.rich(`headline.${headline.key}`, {
    ...headline.values,
    open: figures.open.count,
    end: dayWords(programme.endDate, locale),
    all: link(figures.quota),
    done: toned(figures.states.completed, 'ok'),
    review: link(figures.states.readyForReview),
    rest: link(figures.open),
    lately: link(figures.completedLately),
    estimate: link(figures.completedLately),
    gap: toned(figures.completedLately, 'warn'),
  })
  return <PageHead title={sentence} sub={await freshness(board, locale, today, now)} />
}

async function freshness(
  { silent, deliveries, pace }: Board,
  locale: Awaited<ReturnType<typeof getLocale>>,
  today: string,
  now: number,
) {
  const t = await getTranslations('board')
  const moment = t('now', {
    day: dayWords(today, locale, { weekday: 'long', year: true }),
    time: timeWords(now),
  })
  if (pace.weeksLeft === 0 || deliveries.length === 0) return moment
  if (silent.length === 0) return `${moment}${t('allDelivered')}`
  return (
    <>
      {moment}
      {silent.map(({ trainerId, name, rows, deliveredAt }) => (
        <span key={trainerId}>
          {t.rich('silent', {
            name,
            days: deliveredAt === null ? -1 : daysBetween(localDateOf(deliveredAt), today),
            count: rows.count,
            rows: chunks => <FigureLink figure={rows}>{chunks}</FigureLink>,
          })}
        </span>
      ))}
    </>
  )
}
