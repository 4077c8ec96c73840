import { testResult } from '#lib/assessments/rules.ts'
import { type Gathered, seated } from '../gathered.ts'
import type { Sheet } from '../sheet.ts'
import { columns, percent } from '../words.ts'

/** 6 前后测成绩汇总表: families on a seat who sat a test; the best later test counts. */
export function testsSheet(gathered: Gathered): Sheet {
  const homes = seated(gathered)
    .filter(({ facts }) => facts.tests.length > 0)
    .map(home => ({ ...home, result: testResult(home.facts.tests, home.definition) }))
  const sat = homes.filter(({ result }) => result.post !== null)
  const passed = sat.filter(({ result }) => result.passed)
  const gains = homes.flatMap(({ result }) => result.improvement ?? [])
  const mean =
    gains.length === 0 ? null : Math.round((10 * gains.reduce((a, b) => a + b, 0)) / gains.length) / 10
  return {
    name: '前后测成绩汇总表',
    title: '前后测成绩汇总表',
    columns: columns(
      '~序号',
      '>学员编号',
      '>姓名',
      '前测成绩',
      '后测成绩',
      '提升分',
      '是否合格',
      '考核日期',
      '>备注',
    ),
    rows: homes.map(({ household, facts, result }, index) => [
      index + 1,
      household.studentNo,
      household.caregiver?.name ?? '',
      result.pre,
      result.post,
      result.improvement,
      result.post === null ? '还没考' : result.excellent ? '优秀' : result.passed ? '合格' : '再考一次',
      facts.tests
        .map(({ date }) => date)
        .sort()
        .at(-1) ?? '',
      null,
    ]),
    totals: {
      1: `${homes.length} 人`,
      5: mean === null ? null : `平均 ${mean}`,
      6: `合格 ${passed.length}/${sat.length}${sat.length ? `（${percent(passed.length, sat.length)}）` : ''}`,
    },
  }
}
