import { authorize } from '#lib/access/policy.ts'
import { listSurveyAnswers } from '#lib/assessments/queries.ts'
import { satisfaction } from '#lib/assessments/rules.ts'
import type { Gathered } from '../gathered.ts'
import type { Sheet } from '../sheet.ts'
import { columns, percent, word } from '../words.ts'

/** 9 满意度汇总表: counts per question, never a single person's answers; none at all below the smallest sample. */
export async function satisfactionSheets({ ctx, programme }: Gathered): Promise<Sheet[]> {
  authorize(ctx.actor, 'survey.readAnswers')
  const { definition } = programme
  const { items, scale, minSample, satisfiedMin } = definition.survey
  const answers = await listSurveyAnswers(ctx, programme.id)
  const found = satisfaction(answers, definition)
  const best = [...scale].sort((a, b) => b.value - a.value)
  const remarks = answers.flatMap(({ remark }) => remark ?? [])
  return [
    {
      name: '满意度汇总表',
      title: '满意度汇总表',
      facts: [
        `有效问卷数：${found.valid}　代填数：${found.proxies}　满意率：${percent(found.satisfied, found.valid) ?? '—'}`,
      ],
      columns: columns('~序号', '>>题目', ...best.map(({ zh }) => zh), '满意率', '备注'),
      rows: found.tooFew
        ? []
        : found.items.map(({ code, counts }, index) => {
            const of = (value: number) => counts.find(one => one.value === value)?.count ?? 0
            const pleased = scale.filter(({ value }) => value >= satisfiedMin)
            const sum = pleased.reduce((all, { value }) => all + of(value), 0)
            return [
              index + 1,
              word(items, code),
              ...best.map(({ value }) => of(value)),
              percent(sum, found.valid),
              null,
            ]
          }),
      notes: found.tooFew ? [`有效问卷少于 ${minSample} 份，不列各题分布。`] : [],
    },
    {
      name: '意见建议',
      title: '满意度调查意见建议',
      columns: columns('~序号', '>>意见建议（原话，未署名）', '备注'),
      rows: (found.tooFew ? [] : remarks.sort((a, b) => a.localeCompare(b, 'zh-CN'))).map((words, index) => [
        index + 1,
        words,
        null,
      ]),
    },
  ]
}
