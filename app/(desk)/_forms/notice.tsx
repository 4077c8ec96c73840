import { Icon } from '../../_ui/icon.tsx'
import styles from './forms.module.css'

/** That something was saved, on the page that shows it. */
export function Notice({ children }: { children: React.ReactNode }) {
  return (
    <p role="status" className={styles.notice}>
      <Icon name="check" />
      <span>{children}</span>
    </p>
  )
}
