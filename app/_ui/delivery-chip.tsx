import styles from './delivery.module.css'
import { Icon, type IconName } from './icon.tsx'

/** onPhone: saved here only. received: the server confirmed this very record. attention: says what to do. */
export type DeliveryState = 'onPhone' | 'sending' | 'received' | 'attention'

export const deliveryIcon: Record<DeliveryState, IconName> = {
  onPhone: 'smartphone',
  sending: 'loader',
  received: 'check',
  attention: 'circle-alert',
}

type DeliveryChipProps = {
  state: DeliveryState
  children: React.ReactNode
  /** What still waits besides, for example photos; stands after the chip. */
  extra?: React.ReactNode
  /** Pill for the head of the phone's page, tag in lists. */
  shape?: 'tag' | 'pill'
}

/** Where a record is. Never says received before the server did. */
export function DeliveryChip({ state, children, extra, shape = 'tag' }: DeliveryChipProps) {
  return (
    <span className={styles.delivery}>
      <span className={styles.chip} data-state={state} data-shape={shape}>
        <Icon name={deliveryIcon[state]} />
        <span className={styles.chipWords}>{children}</span>
      </span>
      {extra ? <span className={styles.extra}>{extra}</span> : null}
    </span>
  )
}
