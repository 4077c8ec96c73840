import { testResult } from '#lib/assessments/rules.ts'
import { lessons } from '#lib/progress/lessons.ts'
import { visitTotals } from '#lib/progress/rules.ts'
import { type Gathered, seated } from '../gathered.ts'
import { listIdentities } from '../queries-identities.ts'
import type { Sheet } from '../sheet.ts'
import { columns, percent, street } from '../words.ts'
import { mastery } from './skills.ts'

/** 8 结业名册: completions that stand, by certificate number. */
export async function completionsSheet(gathered: Gathered): Promise<Sheet> {
  const { ctx, programme, known, full } = gathered
  const present = new Map([...known].map(([id, { household }]) => [id, household.caregiver?.id ?? null]))
  const identities = await listIdentities(ctx, programme.id, present, full)
  const homes = seated(gathered)
    .filter(({ line }) => line.completedOn !== null)
    .sort((a, b) => (a.household.certificateNo ?? '').localeCompare(b.household.certificateNo ?? ''))
  return {
    name: '结业名册',
    title: '结业名册',
    columns: columns(
      '~序号',
      '学员编号',
      '照护者姓名',
      '>身份证号',
      '老人姓名',
      '>街道',
      '~学时',
      '入户次数',
      '后测成绩',
      '技能达标率',
      '结业日期',
      '>证书编号',
      '备注',
    ),
    rows: homes.map(({ line, household, facts, definition }, index) => {
      const skills = mastery({ facts, definition })
      return [
        index + 1,
        household.studentNo,
        household.caregiver?.name ?? '',
        identities.get(household.id)?.caregiver.idNumber ?? '',
        household.elder.name,
        street(definition, household.streetCode),
        lessons(facts, definition).total,
        visitTotals(facts, definition).visits,
        testResult(facts.tests, definition).post,
        percent(skills.reached, skills.planned),
        line.completedOn,
        household.certificateNo,
        null,
      ]
    }),
    totals: { 1: `${homes.length} 户` },
  }
}
