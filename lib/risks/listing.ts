import type { RiskFilterKey, RiskListFilter } from './filter.ts'
import type { RiskItem } from './item.ts'

/** Red on a list: the deadline has passed, or an urgent one was seen by nobody in time. */
export const isLate = ({ overdue, unseen }: Pick<RiskItem, 'overdue' | 'unseen'>): boolean =>
  overdue || unseen

const tests: { [Key in RiskFilterKey]?: (item: RiskItem, filter: RiskListFilter) => boolean } = {
  household: (item, { household }) => item.householdId === household,
  late: item => isLate(item),
  level: (item, { level }) => item.level === level,
  type: (item, { type }) => item.riskType === type,
  street: (item, { street }) => item.streetCode === street,
}

const inState = (item: RiskItem, state: RiskListFilter['state']): boolean =>
  state === 'all' || (state === undefined ? item.state !== 'closed' : item.state === state)

/** The flags that a filter shows, in the order in which they came; counts and rows both come from here. */
export function selectRisks(items: readonly RiskItem[], filter: RiskListFilter): RiskItem[] {
  const asked = (Object.keys(tests) as RiskFilterKey[]).filter(key => filter[key] !== undefined)
  return items.filter(item => inState(item, filter.state) && asked.every(key => tests[key]!(item, filter)))
}
