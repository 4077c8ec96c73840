import { BottomBar } from '#app/_ui/bottom-bar.tsx'
import { ButtonLink } from '#app/_ui/button.tsx'
import { DeliveryChip } from '#app/_ui/delivery-chip.tsx'
import { IconLabel } from '#app/_ui/icon.tsx'
import { PageHead, PhonePage } from '#app/_ui/page.tsx'
import { Row, RowList, RowSection } from '#app/_ui/row-list.tsx'
import styles from '../gallery.module.css'

export default function Today() {
  return (
    <PhonePage
      foot={
        <BottomBar
          label="主要"
          items={[
            { href: '/today', icon: 'calendar-check', label: '今天', current: true },
            { href: '/homes', icon: 'house', label: '我的家庭' },
            { href: '/book', icon: 'book-open', label: '手册' },
            { href: '/done', icon: 'clipboard-check', label: '已完成' },
          ]}
        />
      }
    >
      <div className={styles.phoneHead}>
        <PageHead
          title="9月17日 星期四"
          sub="今天走 3 家，另有 1 家已过期"
          actions={
            <DeliveryChip state="onPhone" shape="pill">
              2 条待发送
            </DeliveryChip>
          }
        />
        <IconLabel icon="cloud-off">现在没有网络。照常记录，回到有网处自动发送</IconLabel>
      </div>
      <RowSection title="已过约定日期" icon="clock-alert" tone="bad" />
      <RowList bleed>
        <Row
          lead="9月8日"
          tone="bad"
          leadNote="过了 9 天"
          title="赵淑兰"
          aside="照护老伴"
          note="桃园街道，第 2 次入户"
          detail="上次没见成：老人住院"
          action={
            <ButtonLink href="/a" variant="secondary">
              改约
            </ButtonLink>
          }
        />
      </RowList>
      <RowSection title="今天" side="3 家" />
      <RowList bleed>
        <Row
          lead="9:30"
          leadNote="下一家"
          title="王桂英"
          aside="照护老伴"
          note="友谊路街道，第 3 次入户"
          detail="要教：叩背、翻身、关节活动"
          action={
            <ButtonLink href="/visit" variant="primary">
              开始
            </ButtonLink>
          }
        />
        <Row
          lead="14:00"
          title="陈国强"
          aside="照护母亲"
          note="尖山街道，第 2 次入户"
          detail="要教：喂饭姿势、口腔护理"
          href="/a"
        />
        <Row
          lead="16:00"
          title="刘玉芬"
          aside="照护婆婆"
          note="天塔街道，第 1 次入户"
          detail="带：手册第 3 版一本、压力自查"
          href="/a"
        />
      </RowList>
      <RowSection title="退回请您补正" side="1 条" />
    </PhonePage>
  )
}
