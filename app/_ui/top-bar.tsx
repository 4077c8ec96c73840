import { Mark } from './mark.tsx'
import { PageLink } from './page-link.tsx'
import styles from './top-bar.module.css'
import { TopNav, type TopNavItem } from './top-nav.tsx'

type TopBarProps = {
  brand: React.ReactNode
  home: string
  navLabel: string
  items: readonly TopNavItem[]
  /** Usually a SearchBox. */
  search?: React.ReactNode
  /** Year, district, the signed-in person, sign-out. */
  right?: React.ReactNode
}

/** The desk's head, 56 px. On a narrow window it folds into rows; nothing hides in a menu. */
export function TopBar({ brand, home, navLabel, items, search, right }: TopBarProps) {
  return (
    <header className={styles.bar}>
      <div className={styles.inner}>
        <PageLink href={home} className={styles.brand}>
          <Mark />
          <span className={styles.name}>{brand}</span>
        </PageLink>
        <TopNav items={items} label={navLabel} />
        {search ? <div className={styles.search}>{search}</div> : null}
        {right ? <div className={styles.right}>{right}</div> : null}
      </div>
    </header>
  )
}
