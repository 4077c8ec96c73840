import { getLocale, getTranslations } from 'next-intl/server'
import type { Locale } from '#lib/i18n/locales.ts'
import type { AttentionItem, AttentionKind } from '#lib/progress/rules.ts'
import type { Board, Figure } from '#lib/reports/queries.ts'
import type { RiskState } from '#lib/risks/rules.ts'
import type { IconName } from '../../../_ui/icon.tsx'
import { FigureLink } from '../../_desk/figure-link.tsx'
import { type Words, whenWords } from '../../_desk/words.ts'

type Tone = 'plain' | 'info' | 'warn' | 'bad' | 'rest'

export interface NeedRow {
  key: string
  icon: IconName
  tone: Tone
  title: React.ReactNode
  note: React.ReactNode
  href: string
  act: string
}

const looks: Record<AttentionKind, { icon: IconName; tone: Tone }> = {
  risk: { icon: 'octagon-alert', tone: 'bad' },
  noContactUrgent: { icon: 'octagon-alert', tone: 'bad' },
  setAside: { icon: 'circle-alert', tone: 'warn' },
  conflict: { icon: 'circle-alert', tone: 'warn' },
  readyForReview: { icon: 'badge-check', tone: 'info' },
  noContactAttention: { icon: 'triangle-alert', tone: 'warn' },
  submitted: { icon: 'clipboard-check', tone: 'info' },
  returned: { icon: 'message-circle-reply', tone: 'warn' },
  reviewHint: { icon: 'flag', tone: 'warn' },
  suspendedLong: { icon: 'pause', tone: 'rest' },
  vacancy: { icon: 'plus', tone: 'plain' },
  restricted: { icon: 'lock', tone: 'plain' },
}

/** The lines of 需要您处理, in the order of the rules. */
export async function needsRows(board: Board): Promise<NeedRow[]> {
  const t = await getTranslations()
  const locale = await getLocale()
  return board.needs.map((item, index) =>
    item.kind === 'risk'
      ? riskRow(item, board, t, locale)
      : groupRow({ ...item, kind: item.kind }, board, t, locale, index),
  )
}

function familyName(board: Board, id: string | undefined, t: Words): string {
  const line = board.families.get(id ?? '')
  const household = line?.family.household
  return household ? t('board.map.family', { name: household.caregiver?.name ?? household.elder.name }) : ''
}

function riskRow(item: AttentionItem, board: Board, t: Words, locale: Locale): NeedRow {
  const { definition } = board.programme
  const type = definition.riskTypes.find(({ code }) => code === item.values.riskType)
  const state = item.values.state as RiskState
  const when = whenWords(t, locale, Number(item.values.raisedAt), board.today)
  const note = t(`board.needs.${item.late ? 'riskLate' : 'riskNote'}.${state}`, { when })
  const id = item.householdIds[0]
  return {
    key: `risk-${item.flagId}`,
    ...looks.risk,
    title: t('board.needs.risk', {
      family: familyName(board, id, t),
      risk: type?.[locale === 'en' ? 'en' : 'zh'] ?? '',
    }),
    note,
    href: `/desk/households/${id}#risks`,
    act: t(`board.needs.act.${state === 'open' ? 'risk' : 'riskSeen'}`),
  }
}

type Grouped = AttentionItem & { kind: Exclude<AttentionKind, 'risk'> }

function groupRow(item: Grouped, board: Board, t: Words, locale: Locale, index: number): NeedRow {
  const figure = board.needFigures[item.kind]
  const { definition } = board.programme
  const rows = (of: Figure) => (chunks: React.ReactNode) => <FigureLink figure={of}>{chunks}</FigureLink>
  const limit = {
    noContactUrgent: definition.contactDays.urgent,
    noContactAttention: definition.contactDays.attention,
    suspendedLong: definition.suspendReminderDays,
  }
  const count = Number(item.values.count)
  const title = t.rich(`board.needs.${item.kind}`, {
    count,
    limit: limit[item.kind as keyof typeof limit] ?? 0,
    rows: rows(figure),
  })
  return {
    key: `${item.kind}-${index}`,
    ...looks[item.kind],
    title,
    note: noteOf(item, board, t, locale),
    href: figure.href,
    act: t(`board.needs.act.${actOf[item.kind]}`),
  }
}

const actOf: Record<Grouped['kind'], 'list' | 'review' | 'records' | 'promote' | 'open'> = {
  noContactUrgent: 'list',
  setAside: 'records',
  conflict: 'records',
  readyForReview: 'review',
  noContactAttention: 'list',
  submitted: 'review',
  returned: 'records',
  reviewHint: 'list',
  suspendedLong: 'list',
  vacancy: 'promote',
  restricted: 'open',
}

function noteOf(item: Grouped, board: Board, t: Words, locale: Locale): React.ReactNode {
  const longest = Number(item.values.longest ?? 0)
  switch (item.kind) {
    case 'noContactUrgent': {
      const names = new Set(
        item.householdIds.map(id => board.families.get(id)?.family.household.trainer?.name ?? ''),
      )
      const [name] = names
      return names.size === 1 && name && item.householdIds.length > 1
        ? t('board.needs.noContactUrgentBy', { name, longest })
        : t('board.needs.noContactUrgentNote', { longest })
    }
    case 'noContactAttention':
      return t.rich('board.needs.noContactAttentionNote', {
        booked: Number(item.values.booked ?? 0),
        dated: chunks => <FigureLink figure={board.figures.silentBooked}>{chunks}</FigureLink>,
      })
    case 'vacancy': {
      const first = board.families.get(item.householdIds[0] ?? '')?.family.household
      const street = board.programme.definition.streets.find(({ code }) => code === first?.streetCode)
      return t.rich('board.needs.vacancyNote', {
        waiting: Number(item.values.waiting ?? 0),
        family: familyName(board, first?.id, t),
        street: street?.short[locale === 'en' ? 'en' : 'zh'] ?? '',
        queue: chunks => <FigureLink figure={board.figures.waitlist}>{chunks}</FigureLink>,
      })
    }
    case 'setAside':
    case 'conflict':
    case 'reviewHint':
    case 'restricted':
      return t(`board.needs.${item.kind}Note`)
    default:
      return t(`board.needs.${item.kind}Note`, { longest })
  }
}
