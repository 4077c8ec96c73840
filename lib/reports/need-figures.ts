import type { AttentionKind } from '#lib/progress/rules.ts'
import type { VisitListItem } from '#lib/visits/queries.ts'
import type { Figure, Figures } from './figures.ts'

/** The rows behind each group of 需要您处理: households by their filter, records by theirs. */
export function needFigures(
  figure: Figures,
  records: readonly VisitListItem[],
  restrictedOpen: number,
  programme: string,
): Record<Exclude<AttentionKind, 'risk'>, Figure> {
  const visits = (state: string, fits: (record: VisitListItem) => boolean): Figure => ({
    count: records.filter(fits).length,
    href: `/desk/visits?programme=${encodeURIComponent(programme)}&state=${state}`,
  })
  return {
    noContactUrgent: figure({ state: ['red'], contact: 'urgent' }),
    setAside: visits('setAside', record => record.setAside > 0 && record.state !== 'voided'),
    conflict: visits('conflict', record => record.conflicts > 0),
    readyForReview: figure({ state: ['readyForReview'] }),
    noContactAttention: figure({ state: ['attention'] }),
    submitted: visits('submitted', record => record.state === 'submitted'),
    returned: visits('returned', record => record.state === 'returned'),
    reviewHint: figure({ look: 'reviewHint' }),
    suspendedLong: figure({ look: 'suspendedLong' }),
    vacancy: figure({ state: ['vacant'] }),
    restricted: {
      count: restrictedOpen,
      href: `/desk/risks/restricted?programme=${encodeURIComponent(programme)}`,
    },
  }
}
