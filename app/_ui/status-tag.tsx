import { Icon, type IconName } from './icon.tsx'
import styles from './status-tag.module.css'

/** ok done · info under way or to be reviewed · warn look here · bad urgent · rest paused, left, declined · plain not begun */
export type Tone = 'ok' | 'info' | 'warn' | 'bad' | 'rest' | 'plain'

const usualIcon: Record<Tone, IconName> = {
  ok: 'check',
  info: 'book-open',
  warn: 'triangle-alert',
  bad: 'octagon-alert',
  rest: 'pause',
  plain: 'circle-dashed',
}

type StatusTagProps = { tone: Tone; icon?: IconName; children: React.ReactNode }

/** A state in a word: colour, icon and text together. Give `icon` where the tone's usual one misleads. */
export function StatusTag({ tone, icon = usualIcon[tone], children }: StatusTagProps) {
  return (
    <span className={styles.tag} data-tone={tone}>
      <Icon name={icon} size="1.1em" />
      <span className={styles.words}>{children}</span>
    </span>
  )
}
