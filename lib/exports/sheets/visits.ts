import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import type { VisitListItem } from '#lib/visits/queries.ts'
import type { LogVisitInput } from '#lib/visits/schema.ts'
import { counted } from '../counted.ts'
import type { Gathered } from '../gathered.ts'
import type { Cell, Sheet } from '../sheet.ts'
import { columns, street, taught, word, wordList, zh } from '../words.ts'

/** 3 入户指导服务记录台账: every numbered record with where it stands; returned and voided ones do not add up. */
export function visitsSheet({ records, bodies, known }: Gathered): Sheet {
  const sum = records.filter(counted)
  const minutes = sum.reduce((all, item) => all + (item.minutes ?? 0), 0)
  return {
    name: '入户服务记录台账',
    title: '入户指导服务记录台账',
    columns: columns(
      '~序号',
      '>记录编号',
      '服务日期',
      '学员编号',
      '照护者姓名',
      '老人姓名',
      '>街道/社区',
      '~第几次',
      '到达时间',
      '离开时间',
      '时长(分钟)',
      '培训师',
      '>>教授技能(技能点及等级)',
      '>发现问题',
      '>指导建议',
      '风险标记',
      '照护者签字(有/无)',
      '~照片数',
      '下次入户日期',
      '审核状态',
      '备注',
    ),
    rows: records.map((item, index) =>
      rowOf(item, index + 1, bodies.get(item.id), known.get(item.householdId)!.definition),
    ),
    totals: { 7: `${sum.length} 次`, 10: minutes },
    notes: ['合计只计见到照护者、待审核和已通过的记录；退回、作废和没见成的列在表内，不计入。'],
  }
}

function rowOf(
  item: VisitListItem,
  line: number,
  body: LogVisitInput | undefined,
  definition: ProgrammeDefinition,
): Cell[] {
  const remarks = (list: ProgrammeDefinition['problems'], said: LogVisitInput['problems'] | undefined) =>
    said ? [wordList(list, said.codes), said.text].filter(Boolean).join('；') : ''
  return [
    line,
    item.recordNo,
    item.visitDate,
    item.studentNo,
    item.caregiver.name,
    item.elder.name,
    `${street(definition, item.streetCode)}/${item.community}`,
    item.visitNo ?? zh(item.met ? 'visits.which.makeup' : 'visits.which.attempted'),
    item.arriveAt,
    item.leaveAt,
    item.minutes,
    item.trainer.name,
    taught(definition, item.skills),
    remarks(definition.problems, body?.problems),
    remarks(definition.advice, body?.advice),
    [...new Set(item.flags.map(level => word(definition.riskLevels, level)))].join('、') || '无',
    item.sign === 'drawn' ? '有' : '无',
    item.photoCount,
    body?.nextVisitDate ?? '',
    zh(`visits.state.${item.state}`),
    [
      item.met ? null : word(definition.reasons.attempt, item.attemptReason),
      item.daysLate === null ? null : zh('visits.mark.late', { days: item.daysLate }),
      item.corrections > 0 ? zh('visits.mark.corrected') : null,
      item.sign === 'reason' ? word(definition.reasons.noSignature, item.noSignReason) : null,
      counted(item) ? null : '不计入',
    ]
      .filter(Boolean)
      .join('；'),
  ]
}
