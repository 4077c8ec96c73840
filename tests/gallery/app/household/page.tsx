import { Button } from '#app/_ui/button.tsx'
import { DataTable } from '#app/_ui/data-table.tsx'
import { MissingList } from '#app/_ui/missing-list.tsx'
import { Columns, DeskPage, PageHead, Stack } from '#app/_ui/page.tsx'
import { Panel } from '#app/_ui/panel.tsx'
import { ProgressRing } from '#app/_ui/progress.tsx'
import { Row, RowList } from '#app/_ui/row-list.tsx'
import { StairIcon, type StairLevel } from '#app/_ui/stair-icon.tsx'
import { StatusTag } from '#app/_ui/status-tag.tsx'
import { Head } from '../head.tsx'

type Skill = { name: string; levels: readonly (StairLevel | null)[]; now: string }
const skills: Skill[] = [
  { name: '叩背排痰', levels: [1, 1, 2, 3], now: '独立完成' },
  { name: '翻身与体位摆放', levels: [1, null, 1, 2], now: '协助下完成' },
  { name: '心肺复苏与拨打 120', levels: [2, null, 1, 2], now: '协助下完成' },
  { name: '跌倒后的处理', levels: [1, 3, null, null], now: '独立完成' },
]
const words = ['未学', '示教', '协助下完成', '独立完成']

export default function Household() {
  return (
    <>
      <Head />
      <DeskPage>
        <PageHead
          title="王桂英家"
          tag={
            <StatusTag tone="info" icon="book-open">
              培训中
            </StatusTag>
          }
          facts={[
            'HX2026-0052',
            '照护者王桂英，72 岁，妻子',
            '老人张德福，81 岁，重度失能，长期卧床、痰多',
            '友谊路街道滨西楼社区',
            '199****0052',
            '培训师周敏',
          ]}
          actions={
            <>
              <ProgressRing percent={83} label="总进度 83%" />
              <Button size="small" icon="printer">
                打印档案
              </Button>
            </>
          }
        />
        <Columns layout="household">
          <Panel title="离结业还差 3 项" side="按 2026 年规则" footer={<p>三项补齐后才能确认结业。</p>}>
            <MissingList
              headings={{ missing: '还差', met: '已满足 2 项', exempt: '免除 1 项' }}
              items={[
                { key: 'a', state: 'met', title: '同意书、资格审核' },
                { key: 'b', state: 'met', title: '入户 3 次，共 205 分钟', note: '（要求 2 次）' },
                {
                  key: 'c',
                  state: 'missing',
                  title: '2 项安全关键技能还没独立完成',
                  note: '翻身与体位摆放、压疮预防。已列入10月1日入户',
                },
                { key: 'd', state: 'missing', title: '后测还没考', note: '前测 55 分。可由周敏入户时代读' },
                {
                  key: 'e',
                  state: 'exempt',
                  title: '床椅转移',
                  note: '医生嘱暂不下床。周敏申请，马晓云8月21日同意',
                },
              ]}
            />
          </Panel>
          <Panel title="技能阶梯" side="计划 17 项，13 项独立完成">
            <DataTable
              caption="技能阶梯"
              rows={skills}
              rowKey={skill => skill.name}
              rowHref={skill => `/household?skill=${skill.name}`}
              columns={[
                { key: 'name', head: '安全关键', cell: skill => skill.name, total: '合计' },
                ...[0, 1, 2, 3].map(index => ({
                  key: `v${index}`,
                  head: ['7月25日', '8月6日', '8月20日', '9月17日'][index],
                  align: 'center' as const,
                  cell: (skill: Skill) => {
                    const level = skill.levels[index]
                    if (level === null || level === undefined) return '–'
                    const before = skill.levels.slice(0, index).findLast(one => one !== null)
                    return (
                      <StairIcon
                        level={level}
                        falling={before != null && level < before}
                        label={words[level]}
                      />
                    )
                  },
                  total: index + 2,
                })),
                { key: 'now', head: '现在', cell: skill => <b>{skill.now}</b>, total: '13 项' },
              ]}
            />
          </Panel>
          <Stack>
            <Panel title="经过" side={<a href="/household?all">全部 12 条</a>}>
              <RowList>
                <Row
                  icon="check"
                  tone="ok"
                  title="第 3 次入户"
                  end="9月17日"
                  note="9:32 到 10:37，65 分钟。无异常"
                />
                <Row
                  icon="circle-dashed"
                  tone="warn"
                  title="没见成"
                  end="9月3日"
                  note="家里有事，照护者提出改期"
                />
              </RowList>
            </Panel>
          </Stack>
        </Columns>
      </DeskPage>
    </>
  )
}
