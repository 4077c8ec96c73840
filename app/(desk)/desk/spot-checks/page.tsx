import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { may } from '#lib/access/policy.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import { inLanguage } from '#lib/i18n/label.ts'
import {
  drawableHouseholds,
  lineState,
  listSpotDraws,
  type SpotDraw,
  type SpotLine,
} from '#lib/spot-checks/queries.ts'
import { type Column, DataTable } from '../../../_ui/data-table.tsx'
import { EmptyState } from '../../../_ui/empty-state.tsx'
import { DeskPage, PageHead, Stack } from '../../../_ui/page.tsx'
import { Panel } from '../../../_ui/panel.tsx'
import { StatusTag } from '../../../_ui/status-tag.tsx'
import { deskContext, deskProgramme, type SearchParams } from '../../_desk/context.ts'
import { Notice } from '../../_forms/notice.tsx'
import { DrawForm } from './_parts/draw-form.tsx'
import styles from './_parts/spot.module.css'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('spot'))('title'),
})

const tones = { waiting: 'warn', notReached: 'warn', agrees: 'ok', deviates: 'bad', closed: 'ok' } as const

/** 抽查: draws by lot, what the calls and visits found, what is done about it (settled.md 19). */
export default async function SpotChecksPage({ searchParams }: { searchParams: SearchParams }) {
  const context = await deskContext()
  if (!may(context.actor, 'spotCheck.record')) notFound()
  const { locale } = context
  const { programme: code, saved } = await searchParams
  const programme = await deskProgramme(typeof code === 'string' ? code : undefined)
  const [draws, frame] = await Promise.all([
    listSpotDraws(context, programme),
    drawableHouseholds(context, programme),
  ])
  const t = await getTranslations('spot')
  const common = await getTranslations('common')
  const streets = new Map(
    programme.definition.streets.map(({ code, short }) => [code, inLanguage(short, locale)]),
  )
  const columns = ({ id }: SpotDraw): Column<SpotLine>[] => [
    {
      key: 'family',
      head: t('column.family'),
      whole: true,
      cell: ({ family }) =>
        family?.household.caregiver?.name ?? family?.household.elder.name ?? common('unknown'),
    },
    {
      key: 'street',
      head: t('column.street'),
      whole: true,
      folded: 'side',
      cell: ({ family }) => streets.get(family?.household.streetCode ?? '') ?? common('unknown'),
    },
    {
      key: 'phone',
      head: t('column.phone'),
      whole: true,
      cell: ({ family }) => family?.household.caregiver?.maskedPhone ?? '–',
    },
    {
      key: 'state',
      head: t('column.state'),
      whole: true,
      cell: line => {
        const state = lineState(line)
        return (
          <span data-draw={id}>
            <StatusTag tone={tones[state]}>{t(`state.${state}`)}</StatusTag>
          </span>
        )
      },
    },
    {
      key: 'found',
      head: t('column.found'),
      cell: ({ checks }) => {
        const last = checks.at(-1)
        if (!last) return ''
        const words = last.deviations.map(one => t(`deviation.${one}`)).join(t('comma'))
        return [
          t('checkedBy', {
            day: dayWords(last.onDate, locale),
            channel: t(`channel.${last.channel}`),
            name: last.byName,
          }),
          words,
          last.remark ?? '',
        ]
          .filter(Boolean)
          .join(t('comma'))
      },
    },
  ]
  const count = (draw: SpotDraw, wanted: string[]) =>
    draw.lines.filter(line => wanted.includes(lineState(line))).length
  return (
    <DeskPage>
      {saved === 'check' || saved === 'draw' ? <Notice>{t(`saved.${saved}`)}</Notice> : null}
      <PageHead title={t('title')} sub={t('sub', { count: frame.length })} />
      <Stack>
        <Panel id="draw" title={t('drawTitle')}>
          <DrawForm
            programmeId={programme.id}
            keep={context.actor.userId}
            min={programme.definition.spotCheck.minShare}
            max={programme.definition.spotCheck.maxShare}
            frame={frame.length}
          />
        </Panel>
        {draws.length === 0 ? (
          <Panel>
            <EmptyState>{t('none')}</EmptyState>
          </Panel>
        ) : null}
        {draws.map(draw => (
          <Panel
            key={draw.id}
            id={`draw-${draw.number}`}
            title={t('drawn', { number: draw.number, count: draw.lines.length, of: draw.of })}
            side={t('result', {
              agrees: count(draw, ['agrees', 'closed']),
              deviates: count(draw, ['deviates']),
              open: count(draw, ['waiting', 'notReached']),
            })}
          >
            <DataTable
              caption={t('list', { number: draw.number })}
              columns={columns(draw)}
              rows={draw.lines}
              rowKey={({ householdId }) => householdId}
              rowHref={({ householdId }) => `/desk/spot-checks/${draw.id}/${householdId}`}
              folds
            />
            <p className={styles.proof}>
              {t('proof', {
                name: draw.byName,
                day: dayWords(localDateOf(draw.at), locale, { year: true }),
                share: draw.share,
                seed: draw.seed,
              })}
            </p>
          </Panel>
        ))}
      </Stack>
    </DeskPage>
  )
}
