'use client'

import { usePathname } from 'next/navigation'
import { PageLink } from './page-link.tsx'
import styles from './top-bar.module.css'

export type TopNavItem = {
  href: string
  label: React.ReactNode
  /** Current on this very address only, not on the ones below it. */
  exact?: boolean
  /** Other addresses that belong to it. */
  also?: readonly string[]
}

/** The desk's places; finds the current one by the address. */
export function TopNav({ items, label }: { items: readonly TopNavItem[]; label: string }) {
  const path = usePathname() ?? ''
  return (
    <nav aria-label={label} className={styles.nav}>
      <ul className={styles.places}>
        {items.map(item => {
          const [place] = item.href.split('?')
          const belongs = (root: string) => path === root || path.startsWith(`${root}/`)
          const here = (item.exact ? path === place : belongs(place!)) || item.also?.some(belongs)
          return (
            <li key={item.href}>
              <PageLink href={item.href} aria-current={here ? 'page' : undefined} className={styles.place}>
                <span className={styles.placeWords}>{item.label}</span>
              </PageLink>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
