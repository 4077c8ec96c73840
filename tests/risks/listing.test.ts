import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseRiskFilter, risksHref, withoutRisk } from '#lib/risks/filter.ts'
import { type RiskItem, worstFirst } from '#lib/risks/item.ts'
import { selectRisks } from '#lib/risks/listing.ts'

const flag = (over: Partial<RiskItem>): RiskItem => ({
  id: 'a',
  householdId: 'wang',
  seat: 52,
  studentNo: 'HX2026-0052',
  caregiverName: '王桂英',
  elderName: '张德福',
  streetCode: '120103007',
  programmeVersionId: 'v',
  visitId: null,
  riskType: 'fall',
  level: 'attention',
  note: null,
  onDate: '2026-09-17',
  raisedByName: '周敏',
  raisedAt: 0,
  state: 'open',
  nextStep: 'acknowledged',
  dueAt: 10,
  overdue: false,
  unseen: false,
  events: [],
  ...over,
})

const flags = [
  flag({ id: 'open' }),
  flag({ id: 'late', overdue: true, level: 'high', riskType: 'aspiration', householdId: 'chen' }),
  flag({ id: 'unseen', unseen: true, level: 'urgent', streetCode: '120103001' }),
  flag({ id: 'acted', state: 'actioned' }),
  flag({ id: 'closed', state: 'closed', nextStep: null }),
]

test.each([
  [{}, ['open', 'late', 'unseen', 'acted']],
  [{ state: 'all' as const }, ['open', 'late', 'unseen', 'acted', 'closed']],
  [{ state: 'closed' as const }, ['closed']],
  [{ state: 'actioned' as const }, ['acted']],
  [{ late: '1' as const }, ['late', 'unseen']],
  [{ level: 'high' as const }, ['late']],
  [{ type: 'aspiration' }, ['late']],
  [{ street: '120103001' }, ['unseen']],
  [{ household: 'chen' }, ['late']],
  [{ household: 'chen', state: 'closed' as const }, []],
])('%j shows %j', (filter, ids) => {
  expect(selectRisks(flags, filter).map(({ id }) => id)).toEqual(ids)
})

test('what is closed comes last, what nobody saw in time first', () => {
  const order = [...flags].reverse().sort(worstFirst)
  expect(order.map(({ id }) => id)).toEqual(['unseen', 'late', 'acted', 'open', 'closed'])
})

test('an address gives back the filter that made it, and what nobody understands is left out', () => {
  fc.assert(
    fc.property(
      fc.record(
        {
          programme: fc.constant('TJ-HX-2026'),
          household: fc.uuid(),
          state: fc.constantFrom('open', 'acknowledged', 'actioned', 'closed', 'all'),
          late: fc.constant('1'),
          level: fc.constantFrom('attention', 'high', 'urgent'),
          type: fc.constant('fall'),
          street: fc.constant('120103001'),
        },
        { requiredKeys: [] },
      ),
      filter => {
        const query = new URL(risksHref(filter as never), 'http://x').searchParams
        expect(parseRiskFilter(Object.fromEntries(query))).toEqual(filter)
      },
    ),
  )
  expect(parseRiskFilter({ state: 'gone', level: ['urgent', 'high'], kind: 'restricted' })).toEqual({
    level: 'urgent',
  })
  expect(risksHref(withoutRisk({ level: 'high', state: 'all' }, 'level'))).toBe('/desk/risks?state=all')
})
