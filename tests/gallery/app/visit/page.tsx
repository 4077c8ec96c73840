'use client'

import { useState } from 'react'
import { Button } from '#app/_ui/button.tsx'
import { BigChoice, ChipGroup, ChoiceChip } from '#app/_ui/choice.tsx'
import { EmergencyBar, RedFlagBox } from '#app/_ui/emergency.tsx'
import { DateField, SelectField, TextArea, TextField, TimeField } from '#app/_ui/field.tsx'
import { PhonePage } from '#app/_ui/page.tsx'
import { SaveLine } from '#app/_ui/save-line.tsx'
import { type LadderLevel, SkillLadder } from '#app/_ui/skill-ladder.tsx'
import { StatusTag } from '#app/_ui/status-tag.tsx'
import styles from '../gallery.module.css'

type Level = 'notTaught' | 'shown' | 'assisted' | 'independent'
const levels: readonly [LadderLevel<Level>, LadderLevel<Level>, LadderLevel<Level>, LadderLevel<Level>] = [
  { value: 'notTaught', label: '未学' },
  { value: 'shown', label: '示教' },
  { value: 'assisted', label: '协助下完成' },
  { value: 'independent', label: '独立完成' },
]

export default function Visit() {
  const [first, setFirst] = useState<Level | null>('independent')
  const [second, setSecond] = useState<Level | null>(null)
  const [busy, setBusy] = useState(false)
  return (
    <PhonePage
      head={
        <SaveLine
          phone={{ words: '已存手机 10:12' }}
          server={{ state: 'onPhone', words: '服务器：等网络再送' }}
        />
      }
      foot={
        <EmergencyBar
          label="紧急电话"
          note="本系统不是急救通道"
          calls={[
            { number: '120', label: '急救', href: 'tel:120', kind: 'urgent' },
            { number: '110', label: '报警', href: 'tel:110', kind: 'police' },
            { number: '12356', label: '心里难受', href: 'tel:12356', kind: 'heart' },
          ]}
        />
      }
    >
      <form className={styles.form} onSubmit={event => event.preventDefault()}>
        <h1>王桂英家，第 3 次入户</h1>
        <BigChoice
          legend="这次见到照护者了吗？"
          name="met"
          defaultValue="yes"
          options={[
            { value: 'yes', label: '见到了' },
            { value: 'no', label: '没见成' },
          ]}
        />
        <section>
          <h2>
            叩背排痰{' '}
            <StatusTag tone="warn" icon="shield-alert">
              安全关键
            </StatusTag>
          </h2>
          <SkillLadder
            legend="叩背排痰"
            levels={levels}
            value={first}
            onChange={setFirst}
            last="assisted"
            lastLabel="上次"
          />
        </section>
        <section>
          <h2>翻身与体位摆放</h2>
          <SkillLadder
            legend="翻身与体位摆放"
            levels={levels}
            value={second}
            onChange={setSecond}
            last="shown"
            lastLabel="上次"
          />
        </section>
        <ChipGroup legend="老人今天怎么样" side="可选多项">
          {['平稳', '嗜睡', '疼痛', '发热', '拒食', '量了体温血压'].map(word => (
            <ChoiceChip key={word} name="condition" value={word} defaultChecked={word === '平稳'}>
              {word}
            </ChoiceChip>
          ))}
        </ChipGroup>
        <BigChoice
          legend="有没有让您不放心的情况"
          side="必选一项"
          name="risk"
          error="请选一项，才能提交。"
          options={[
            { value: 'none', label: '无异常' },
            { value: 'flag', label: '有，标记风险', icon: 'flag' },
          ]}
        />
        <TextField
          label="收缩压"
          hint="上面的数"
          unit="mmHg"
          width="short"
          inputMode="numeric"
          defaultValue="186"
          warning="血压偏高，是这个数吗？"
          warningAction={<Button size="small">是</Button>}
        />
        <TextField
          label="体温"
          unit="℃"
          width="short"
          defaultValue="63.8"
          error="体温在 34 到 43 之间，请再看一眼。"
        />
        <TextArea
          label="发现的问题"
          side="可不填"
          hint="写您看到的"
          placeholder="比如：骶尾部发红，按压变白"
        />
        <SelectField label="没见成的原因" defaultValue="">
          <option value="">请选择</option>
          <option value="hospital">老人住院</option>
        </SelectField>
        <DateField label="下次什么时候来" defaultValue="2026-10-01" />
        <TimeField label="几点" defaultValue="09:30" />
        <TextField label="记录编号" defaultValue="HX2026-0052-V03" disabled />
        <RedFlagBox level="now" title="马上停手" call={{ href: 'tel:120', label: '打 120' }}>
          <p>脸色或嘴唇发紫、喘不上气、胸口疼、咳出鲜血、叫不应：扶成半坐或侧卧，立刻打 120。</p>
        </RedFlagBox>
        <RedFlagBox level="today" title="当天找医生">
          <p>骶尾部发红，按压不变白。</p>
        </RedFlagBox>
        <p id="lacking">还有 1 项技能没评，不评也能提交</p>
        <Button
          type="submit"
          variant="primary"
          size="submit"
          wide
          busy={busy}
          busyLabel="正在提交"
          aria-describedby="lacking"
          onClick={() => setBusy(true)}
        >
          提交记录
        </Button>
      </form>
    </PhonePage>
  )
}
