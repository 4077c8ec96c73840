import { Icon } from './icon.tsx'
import styles from './stair-icon.module.css'

/** 0 not taught, 1 shown, 2 with help, 3 alone */
export type StairLevel = 0 | 1 | 2 | 3

const steps = [
  { x: 0, height: 6 },
  { x: 9, height: 11 },
  { x: 18, height: 17 },
] as const

type StairIconProps = {
  level: StairLevel
  /** Lower than last time: amber, with a falling arrow. */
  falling?: boolean
  /** Only where no words stand beside it, as in the matrix of skills and visits. */
  label?: string
}

/** Three steps, as many filled as the level. */
export function StairIcon({ level, falling, label }: StairIconProps) {
  const spoken = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true }
  return (
    <span {...spoken} className={styles.stair} data-falling={falling || undefined}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: named by the span around it */}
      <svg width="1.6em" height="1.05em" viewBox="0 0 26 17" focusable="false">
        {steps.map((step, index) => (
          <rect
            key={step.x}
            x={step.x}
            y={17 - step.height}
            width={8}
            height={step.height}
            rx={1.5}
            className={index < level ? styles.on : styles.off}
          />
        ))}
      </svg>
      {falling ? (
        <span className={styles.arrow}>
          <Icon name="trending-down" size="1em" />
        </span>
      ) : null}
    </span>
  )
}
