import type { Sheet } from '#lib/exports/sheet.ts'
import { columns, percent, street } from '#lib/exports/words.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import type { Counts, MonthFigures } from './rules.ts'

/** 完成率, 合格率, 满意率 as they are written on screen, print and sheet. */
export const shares = (counts: Counts) => ({
  completed: percent(counts.completed, counts.places),
  passed: percent(counts.passed, counts.sat),
  satisfied: percent(counts.satisfied, counts.surveys),
})

const rowOf = (counts: Counts) => {
  const { completed, passed, satisfied } = shares(counts)
  return [
    counts.places,
    counts.approved,
    counts.assessed,
    counts.inTraining,
    counts.completed,
    completed,
    `${counts.sessions}/${counts.attendances}`,
    counts.visits,
    counts.visitsAll,
    counts.minutes,
    passed,
    satisfied,
    `${counts.withdrawn}/${counts.promoted}`,
  ]
}

/** 7 培训进度月报, from figures alone. */
export function monthSheet(
  { streets, total }: MonthFigures,
  definition: ProgrammeDefinition,
  { month, state, note }: { month: string; state: string; note: string },
): Sheet {
  return {
    name: `${month} 月报`,
    title: `${month.replace('-', '年')}月 培训进度月报`,
    facts: [state],
    columns: columns(
      '~序号',
      '街道',
      '计划人数',
      '已审核',
      '已评估',
      '培训中',
      '已完成',
      '完成率',
      '本月集中场次/人次',
      '本月入户次数',
      '累计入户次数',
      '累计服务时长(分钟)',
      '合格率',
      '满意率',
      '退出/递补人数',
      '备注',
    ),
    rows: streets.map((line, index) => [
      index + 1,
      line.street === '' ? '还没有分到街道' : street(definition, line.street),
      ...rowOf(line),
      null,
    ]),
    totals: Object.fromEntries(rowOf(total).map((cell, index) => [index + 2, cell])),
    notes: [
      `问题与下步措施：${note}`,
      '一次课有几个街道的人来，各街道都记一场，合计只记一场。入户只计见到照护者、待审核和已通过的记录。',
    ],
  }
}
