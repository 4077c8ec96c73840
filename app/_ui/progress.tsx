import styles from './progress.module.css'

type ProgressRingProps = {
  /** 0 to 100. */
  percent: number
  /** Spoken, whole: what is at so many percent. */
  label: string
}

/** One household's progress; the percent stands in the middle. For show only: it decides nothing. */
export function ProgressRing({ percent, label }: ProgressRingProps) {
  const shown = Math.round(Math.min(100, Math.max(0, percent)))
  return (
    <svg className={styles.ring} viewBox="0 0 60 60" role="img" aria-label={label}>
      <circle cx="30" cy="30" r="26" className={styles.groove} />
      {shown > 0 ? (
        <circle
          cx="30"
          cy="30"
          r="26"
          pathLength={100}
          strokeDasharray={`${shown} 100`}
          transform="rotate(-90 30 30)"
          className={styles.arc}
        />
      ) : null}
      <text
        x="30"
        y="35.5"
        textAnchor="middle"
        className={styles.percent}
        data-full={shown === 100 || undefined}
      >
        {shown}%
      </text>
    </svg>
  )
}

type ProgressBarProps = {
  value: number
  max: number
  /** Stands beside the bar, for example "46 / 100": the bar itself is silent. */
  text?: React.ReactNode
}

/** A bar of 8 px. Without `text` the number must stand beside it in the caller's own cell. */
export function ProgressBar({ value, max, text }: ProgressBarProps) {
  const share = max > 0 ? Math.min(100, Math.max(0, (100 * value) / max)) : 0
  return (
    <span className={styles.bar}>
      <svg className={styles.groundless} width="100%" height="8" aria-hidden="true" focusable="false">
        <rect width="100%" height="8" rx="2" className={styles.trough} />
        {share > 0 ? <rect width={`${share.toFixed(2)}%`} height="8" rx="2" className={styles.done} /> : null}
      </svg>
      {text ? <span className={styles.text}>{text}</span> : null}
    </span>
  )
}
