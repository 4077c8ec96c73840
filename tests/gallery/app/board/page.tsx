import { Button, ButtonLink } from '#app/_ui/button.tsx'
import { DeliveryChip } from '#app/_ui/delivery-chip.tsx'
import { DemoBand } from '#app/_ui/demo-band.tsx'
import { ViewTabs } from '#app/_ui/filter-bar.tsx'
import { LineChart } from '#app/_ui/line-chart.tsx'
import { Columns, DeskPage, PageHead, Stack, Stress } from '#app/_ui/page.tsx'
import { Panel } from '#app/_ui/panel.tsx'
import { Row, RowList } from '#app/_ui/row-list.tsx'
import { SeatGrid } from '#app/_ui/seat-grid.tsx'
import { SeatLegend } from '#app/_ui/seat-legend.tsx'
import { StatusTag } from '#app/_ui/status-tag.tsx'
import { StreetBars } from '#app/_ui/street-bars.tsx'
import { legend, pace, seats, streets } from '../cast.ts'
import { Head } from '../head.tsx'

export default function Board() {
  return (
    <>
      <DemoBand>演示数据：人物、电话、数字均为虚构</DemoBand>
      <Head />
      <DeskPage>
        <PageHead
          title={
            <>
              100 户里 <Stress tone="ok">46 户已结业</Stress>，7 户等您审核。照近 8 周的速度，年底约 89 户，
              <Stress tone="warn">差 11 户</Stress>。
            </>
          }
          sub="2026年9月18日 星期五 9:05。孙海涛的手机 3 天没有送达，他的 24 户数据可能不全。"
          actions={
            <>
              <ButtonLink href="/board" size="small" icon="file-spreadsheet">
                导出台账
              </ButtonLink>
              <Button size="small">生成本月月报</Button>
            </>
          }
        />
        <Columns layout="board">
          <Panel
            title="百户图"
            side={
              <ViewTabs
                label="排列"
                items={[
                  { href: '/board', label: '按编号', current: true },
                  { href: '/board?by=street', label: '按街道' },
                  { href: '/board?by=progress', label: '按进度' },
                ]}
              />
            }
          >
            <SeatGrid
              seats={seats}
              label="百户图"
              hint="方向键移动"
              selected="57"
              openLabel="打开"
              legend={<SeatLegend items={legend} label="图例和筛选" />}
            />
          </Panel>
          <Stack stretch>
            <Panel title="结业进度" side={<a href="/board?table">看数字表</a>}>
              <LineChart {...pace} />
              <p>
                要按期完成，每周需结业 <b>3.6</b> 户；近 8 周平均 <b>2.9</b> 户。
              </p>
            </Panel>
            <Panel title="需要您处理" side={<a href="/board?all">全部 14 件</a>}>
              <RowList>
                <Row
                  icon="octagon-alert"
                  tone="bad"
                  title="马玉兰家发现压疮 II 期"
                  note="昨天 15:20 记录，还没人确认"
                  action={
                    <ButtonLink href="/a" variant="primary" size="small">
                      去确认
                    </ButtonLink>
                  }
                />
                <Row
                  icon="octagon-alert"
                  tone="bad"
                  title="3 户 30 天没有联系"
                  note="都由孙海涛负责，最长 41 天"
                  action={
                    <ButtonLink href="/a" size="small">
                      看名单
                    </ButtonLink>
                  }
                />
                <Row
                  icon="badge-check"
                  tone="info"
                  title="7 户条件齐了，等您审核结业"
                  note="最早的一户已等 4 天"
                  action={
                    <ButtonLink href="/a" size="small">
                      去审核
                    </ButtonLink>
                  }
                />
                <Row
                  icon="triangle-alert"
                  tone="warn"
                  title="8 户超过 14 天没有联系"
                  note="其中 5 户已约好下周"
                  action={
                    <ButtonLink href="/a" size="small">
                      看名单
                    </ButtonLink>
                  }
                />
                <Row
                  icon="lock"
                  title="有 1 件受限事项"
                  note="只有您和机构负责人能看"
                  action={
                    <ButtonLink href="/a" size="small">
                      打开
                    </ButtonLink>
                  }
                />
              </RowList>
            </Panel>
          </Stack>
          <Stack stretch>
            <Panel title="各街道" side="按行政区划顺序，不排名">
              <StreetBars
                caption="各街道结业户数"
                heads={{ street: '街道', done: '结业 / 名额', attention: '要留意' }}
                rows={streets}
                total={{
                  key: 'all',
                  name: '合计',
                  done: 46,
                  seats: 100,
                  href: '/board?done',
                  attention: '12 户',
                  needsAttention: true,
                  attentionHref: '/board?look',
                }}
              />
            </Panel>
            <Panel title="培训师手机最近一次送达">
              <RowList>
                <Row
                  title="周敏"
                  aside="27 户"
                  end="今天 8:52"
                  action={<DeliveryChip state="received">已送达</DeliveryChip>}
                />
                <Row
                  title="郑晓燕"
                  aside="25 户"
                  end="今天 8:41"
                  action={<DeliveryChip state="received">已送达</DeliveryChip>}
                />
                <Row
                  title="孙海涛"
                  aside="24 户"
                  end="9月14日 18:20"
                  action={
                    <StatusTag tone="warn" icon="clock-alert">
                      3 天没送
                    </StatusTag>
                  }
                />
              </RowList>
            </Panel>
          </Stack>
        </Columns>
      </DeskPage>
    </>
  )
}
