import type { AttentionKind } from '#lib/progress/rules.ts'
import { selectVisits, type View, visitsHref } from '#lib/visits/filter.ts'
import type { VisitListItem } from '#lib/visits/queries.ts'
import type { Figure, Figures } from './figures.ts'

/** The rows behind each group of 需要您处理: households by their filter, records by theirs. */
export function needFigures(
  figure: Figures,
  records: readonly VisitListItem[],
  restrictedOpen: number,
  programme: string,
): Record<Exclude<AttentionKind, 'risk'>, Figure> {
  const visits = (state: View): Figure => ({
    count: selectVisits(records, { state }).length,
    href: visitsHref({ programme, state }),
  })
  return {
    noContactUrgent: figure({ state: ['red'], contact: 'urgent' }),
    setAside: visits('setAside'),
    conflict: visits('conflict'),
    readyForReview: figure({ state: ['readyForReview'] }),
    noContactAttention: figure({ state: ['attention'] }),
    submitted: visits('submitted'),
    returned: visits('returned'),
    reviewHint: figure({ look: 'reviewHint' }),
    suspendedLong: figure({ look: 'suspendedLong' }),
    vacancy: figure({ state: ['vacant'] }),
    restricted: {
      count: restrictedOpen,
      href: `/desk/risks/restricted?programme=${encodeURIComponent(programme)}`,
    },
  }
}
