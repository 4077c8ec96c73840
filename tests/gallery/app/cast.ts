import type { ChartPoint } from '#app/_ui/line-chart.tsx'
import type { Seat } from '#app/_ui/seat-grid.tsx'
import type { SeatLegendItem } from '#app/_ui/seat-legend.tsx'
import type { SeatState } from '#app/_ui/seat-tile.tsx'

const special: Record<number, SeatState> = {}
const put = (state: SeatState, ...numbers: number[]) => {
  for (const number of numbers) special[number] = state
}
put('readyForReview', 20, 30, 35, 49, 53, 66, 81)
put('attention', 38, 46, 57, 65, 68, 69, 76, 78)
put('red', 55, 58, 74, 97)
put('suspended', 32, 42, 70)
put('vacant', 73)
put('notStarted', 85, 88, 99, 100, 95)
put('completed', 51, 56, 60, 61, 64, 67, 47, 48, 50 - 6)
put('inTraining', 45, 50, 52, 54, 59, 62, 63)

export const words: Record<SeatState, string> = {
  completed: '已结业',
  readyForReview: '待审核结业',
  inTraining: '培训中',
  attention: '14 天没联系',
  red: '30 天没联系、紧急风险',
  notStarted: '已评估，未开始',
  suspended: '暂停',
  vacant: '空缺，待递补',
}

const stateOf = (number: number): SeatState => special[number] ?? (number <= 48 ? 'completed' : 'inTraining')

export const seats: Seat[] = Array.from({ length: 100 }, (_, index) => {
  const number = index + 1
  const state = stateOf(number)
  return {
    key: String(number),
    number,
    state,
    percent: 20 + ((number * 37) % 70),
    href: `/household?seat=${number}`,
    label: `${number} 号，${words[state]}，点开`,
    title: `${number} 号 冯淑敏家`,
    note: words[state],
  }
})

const notes: Partial<Record<SeatState, string>> = {
  readyForReview: '条件已齐',
  inTraining: '底色高低＝进度',
  suspended: '住院等',
}

export const legend: SeatLegendItem[] = (Object.keys(words) as SeatState[]).map(state => ({
  state,
  label: words[state],
  note: notes[state],
  count: seats.filter(seat => seat.state === state).length,
  href: `/board?state=${state}`,
  selected: state === 'attention',
}))

const actual: ChartPoint[] = [
  [0, 0],
  [1, 0],
  [2, 2],
  [3, 7],
  [4, 15],
  [5, 26],
  [6, 40],
  [6.6, 46],
]

export const pace = {
  title: '结业进度',
  desc: '到 9 月结业 46 户，计划 65 户，照近 8 周的速度年底 89 户。',
  x: {
    from: 0,
    to: 10,
    marks: [
      { at: 0, words: '3月' },
      { at: 2, words: '5月' },
      { at: 4, words: '7月' },
      { at: 6, words: '9月' },
      { at: 8, words: '11月' },
      { at: 10, words: '12月底' },
    ],
  },
  y: { to: 100, marks: [0, 50, 100] },
  lines: [
    {
      kind: 'plan' as const,
      points: [
        [0, 0],
        [10, 100],
      ] as ChartPoint[],
      endLabel: '100',
      label: { words: '计划', at: [4, 46] as ChartPoint, anchor: 'end' as const },
    },
    {
      kind: 'forecast' as const,
      points: [
        [6.6, 46],
        [10, 89],
      ] as ChartPoint[],
      endLabel: '89',
      label: { words: '预计', at: [8.6, 66] as ChartPoint, anchor: 'start' as const, below: true },
    },
    {
      kind: 'actual' as const,
      points: actual,
      label: { words: '实际 46', at: [6.8, 46] as ChartPoint, anchor: 'start' as const, below: true },
    },
  ],
}

const names = '大营门 下瓦房 桃园 挂甲寺 马场 越秀路 友谊路 天塔 尖山 陈塘庄 柳林 东海 梅江 太湖路'.split(' ')
export const streets = names.map((name, index) => ({
  key: name,
  name,
  done: 2 + (index % 4),
  seats: 6 + (index % 3),
  href: `/board?street=${index}`,
  attention: index % 3 === 2 ? `${1 + (index % 2)} 户` : '无',
  needsAttention: index % 3 === 2,
  attentionHref: index % 3 === 2 ? `/board?look=${index}` : undefined,
}))
