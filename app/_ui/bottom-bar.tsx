import styles from './bottom-bar.module.css'
import { Icon, type IconName } from './icon.tsx'
import { PageLink } from './page-link.tsx'

export type BottomBarItem = { href: string; icon: IconName; label: React.ReactNode; current?: boolean }

type BottomBarProps = {
  label: string
  /** At most four. */
  items: readonly BottomBarItem[]
  /** Lets a client shell change its screen without a page load. */
  onGo?: (href: string, event: React.MouseEvent<HTMLAnchorElement>) => void
}

/** The phone's places, 76 px, always at the foot. Put it last in a PhonePage. */
export function BottomBar({ label, items, onGo }: BottomBarProps) {
  return (
    <nav aria-label={label} className={styles.bar}>
      <ul className={styles.places}>
        {items.map(item => (
          <li key={item.href} className={styles.slot}>
            <PageLink
              href={item.href}
              aria-current={item.current ? 'page' : undefined}
              className={styles.place}
              onClick={onGo ? event => onGo(item.href, event) : undefined}
            >
              <span className={styles.capsule}>
                <Icon name={item.icon} size="1.5rem" />
              </span>
              <span className={styles.words}>{item.label}</span>
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
