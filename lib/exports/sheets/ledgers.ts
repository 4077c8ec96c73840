import type { Read } from '#db/client.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { listInbox } from '#lib/feedback/queries.ts'
import { listOpenRisks } from '#lib/risks/queries.ts'
import type { Gathered } from '../gathered.ts'
import { editionsByTheme, listHandedOver } from '../queries-books.ts'
import type { Sheet } from '../sheet.ts'
import { columns, word, zh } from '../words.ts'

/** What stands in 备注 for paper that is not the whole book. */
const papers = { book: null, booklet: '家庭小册', pages: '单页', cards: '卡片' }

/** 10 手册发放签收表: the signature stays blank. */
export async function handbooksSheet({ ctx, programme, known }: Gathered): Promise<Sheet> {
  const rows = await listHandedOver(ctx, programme.id)
  return {
    name: '手册发放签收表',
    title: '手册发放签收表',
    columns: columns('~序号', '>学员编号', '>姓名', '版次', '+册数', '发放日期', '发放人', '>签收', '备注'),
    rows: rows.map(({ householdId, edition, onDate, by, kind, copies }, index) => {
      const { household } = known.get(householdId)!
      const name = household.caregiver?.name ?? ''
      return [
        index + 1,
        household.studentNo,
        name,
        edition,
        copies ?? 1,
        onDate,
        by,
        null,
        papers[kind ?? 'book'],
      ]
    }),
  }
}

/** 11 风险与转介登记表: ordinary flags without what was written about them; restricted ones are in no export. */
export async function risksSheet({
  ctx,
  programme,
  known,
}: Gathered): Promise<{ sheet: Sheet; about: string[] }> {
  const items = await listOpenRisks(ctx, { programmeId: programme.id, closedToo: true })
  const sorted = items.sort((a, b) => a.onDate.localeCompare(b.onDate) || a.raisedAt - b.raisedAt)
  const sheet: Sheet = {
    name: '风险与转介登记表',
    title: '风险与转介登记表',
    columns: columns(
      '~序号',
      '日期',
      '学员编号',
      '>>风险类型',
      '等级',
      '处置',
      '责任人',
      '办结日期',
      '>备注',
    ),
    rows: sorted.map((item, index) => {
      const { definition } = known.get(item.householdId)!
      const last = item.events.at(-1)
      return [
        index + 1,
        item.onDate,
        item.studentNo,
        word(definition.riskTypes, item.riskType),
        word(definition.riskLevels, item.level),
        item.state === 'open' ? '还没有人看过' : zh(`risks.step.${item.state}`),
        last?.byName ?? '',
        item.state === 'closed' && last ? localDateOf(last.at) : '',
        null,
      ]
    }),
    totals: {
      1: `${sorted.length} 件`,
      7: `办结 ${sorted.filter(({ state }) => state === 'closed').length} 件`,
    },
    notes: ['不含经过的文字；受限事项不在任何导出里。'],
  }
  return { sheet, about: sorted.map(({ householdId }) => householdId) }
}

/** 12 手册反馈与修订登记表: what was said in the programme's time, without who said it. */
export async function feedbackSheet({ ctx, programme }: Gathered): Promise<Sheet> {
  const { startDate, endDate } = programme
  const inbox = await listInbox(ctx as typeof ctx & { read: Read })
  const editions = await editionsByTheme(ctx)
  const all = [
    ...inbox.loose.map(sentence => ({ sentence, theme: null })),
    ...inbox.themes.flatMap(theme => theme.sentences.map(sentence => ({ sentence, theme }))),
  ]
  const rows = all
    .filter(({ sentence }) => sentence.onDate >= startDate && sentence.onDate <= endDate)
    .sort((a, b) => a.sentence.onDate.localeCompare(b.sentence.onDate) || a.sentence.at - b.sentence.at)
  return {
    name: '手册反馈与修订登记表',
    title: '手册反馈与修订登记表',
    columns: columns(
      '~序号',
      '反馈来源',
      '~章节',
      '类型',
      '>>内容摘要',
      '处理结论',
      '修订版次',
      '日期',
      '>备注',
    ),
    rows: rows.map(({ sentence, theme }, index) => [
      index + 1,
      zh(`feedback.source.${sentence.source}`),
      sentence.section ?? '',
      zh(`feedback.kind.${sentence.kind}`),
      sentence.words,
      zh(`feedback.decision.${theme?.decision?.decision ?? 'none'}`),
      (theme && editions.get(theme.id)) ?? '',
      sentence.onDate,
      theme ? `主题：${theme.title}` : null,
    ]),
    totals: { 1: `${rows.length} 条` },
  }
}
