'use client'

import { useState } from 'react'
import { Button, ButtonLink, ButtonRow } from '#app/_ui/button.tsx'
import { ChipGroup, ChipLink, ChoiceChip } from '#app/_ui/choice.tsx'
import { DeliveryChip } from '#app/_ui/delivery-chip.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { FilterBar } from '#app/_ui/filter-bar.tsx'
import { Icon, IconLabel, type IconName } from '#app/_ui/icon.tsx'
import { iconShapes } from '#app/_ui/icon-shapes.ts'
import { DeskPage, PageHead, Stack } from '#app/_ui/page.tsx'
import { Panel } from '#app/_ui/panel.tsx'
import { ProgressBar, ProgressRing } from '#app/_ui/progress.tsx'
import { SearchBox } from '#app/_ui/search-box.tsx'
import { StairIcon } from '#app/_ui/stair-icon.tsx'
import { StatusTag } from '#app/_ui/status-tag.tsx'
import { Toast } from '#app/_ui/toast.tsx'

const variants = ['primary', 'secondary', 'quiet', 'danger'] as const

export default function Parts() {
  const [open, setOpen] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  return (
    <DeskPage>
      <PageHead title="部件陈列" sub="每个部件的各种状态" />
      <Stack>
        <Panel title="按钮">
          <Stack gap="small">
            {(['small', 'regular', 'submit'] as const).map(size => (
              <ButtonRow key={size}>
                {variants.map(variant => (
                  <Button
                    key={variant}
                    variant={variant}
                    size={size}
                    icon={size === 'small' ? 'printer' : undefined}
                  >
                    打开记录
                  </Button>
                ))}
                <Button size={size} disabled>
                  确认结业
                </Button>
                <Button size={size} variant="primary" busy busyLabel="正在提交">
                  提交
                </Button>
                <ButtonLink href="/board" size={size} icon="chevron-right">
                  去总览
                </ButtonLink>
              </ButtonRow>
            ))}
          </Stack>
        </Panel>
        <Panel title="标签与送达">
          <ButtonRow>
            <StatusTag tone="ok">已结业</StatusTag>
            <StatusTag tone="info">培训中</StatusTag>
            <StatusTag tone="warn">14 天没联系</StatusTag>
            <StatusTag tone="bad">紧急</StatusTag>
            <StatusTag tone="rest">暂停</StatusTag>
            <StatusTag tone="plain">未开始</StatusTag>
            <DeliveryChip state="onPhone">在手机上</DeliveryChip>
            <DeliveryChip state="sending">发送中</DeliveryChip>
            <DeliveryChip state="received" extra="1 张照片待传">
              记录已送达
            </DeliveryChip>
            <DeliveryChip state="attention">需处理：重新登录</DeliveryChip>
          </ButtonRow>
        </Panel>
        <Panel title="筛选">
          <FilterBar
            label="筛选"
            chips={
              <>
                <ChipLink href="/?a" selected>
                  超过 14 天没联系
                </ChipLink>
                <ChipLink href="/?b">培训中</ChipLink>
                <ChipLink href="/?c">待审核结业</ChipLink>
              </>
            }
            search={<SearchBox action="/" label="找姓名、电话、编号" />}
            parts={[
              { key: 'street', words: '桃园街道', href: '/?x', removeLabel: '去掉桃园街道' },
              { key: 'days', words: '超过 14 天没联系', href: '/?y', removeLabel: '去掉超过 14 天没联系' },
            ]}
            result="2 户"
          />
          <EmptyState action={<ButtonLink href="/a">看看 3 户还没约下次的家庭</ButtonLink>}>
            今天没有约。
          </EmptyState>
          <ChipGroup legend="选择片">
            <ChoiceChip type="radio" name="r" defaultChecked>
              选中
            </ChoiceChip>
            <ChoiceChip type="radio" name="r">
              未选
            </ChoiceChip>
            <ChoiceChip type="radio" name="r" disabled>
              停用
            </ChoiceChip>
          </ChipGroup>
        </Panel>
        <Panel title="进度">
          <ButtonRow>
            {[0, 33, 83, 100].map(percent => (
              <ProgressRing key={percent} percent={percent} label={`${percent}%`} />
            ))}
            {([0, 1, 2, 3] as const).map(level => (
              <IconLabel key={level} icon="check" tone="ok">
                <StairIcon level={level} /> {level}
              </IconLabel>
            ))}
            <StairIcon level={1} falling label="比上次低" />
          </ButtonRow>
          <ProgressBar value={46} max={100} text="46 / 100" />
        </Panel>
        <Panel title="图标">
          <ButtonRow>
            {(Object.keys(iconShapes) as IconName[]).map(name => (
              <Icon key={name} name={name} label={name} />
            ))}
          </ButtonRow>
        </Panel>
        <ButtonRow>
          <Button onClick={() => setOpen(true)}>打开对话框</Button>
          <Button onClick={() => setSaid('已改约到10月1日')}>提示条</Button>
        </ButtonRow>
      </Stack>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="确认王桂英家结业吗？"
        closeLabel="关闭"
        actions={
          <>
            <Button onClick={() => setOpen(false)}>先不</Button>
            <Button variant="danger" onClick={() => setOpen(false)}>
              确认结业
            </Button>
          </>
        }
      >
        <p>确认后写进记录，以后的证据不会撤销它。</p>
      </Dialog>
      <Toast
        message={said}
        undoLabel="撤销"
        onUndo={() => undefined}
        onDismiss={() => setSaid(null)}
        dismissLabel="关闭"
      />
    </DeskPage>
  )
}
