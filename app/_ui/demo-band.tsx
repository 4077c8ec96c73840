import styles from './demo-band.module.css'
import { Icon } from './icon.tsx'

/** The band over every page of a demo: the people and numbers in it are made up. */
export function DemoBand({ children }: { children: React.ReactNode }) {
  return (
    <aside className={styles.band}>
      <Icon name="flag" />
      <span className={styles.words}>{children}</span>
    </aside>
  )
}
