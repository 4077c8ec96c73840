import { PageLink } from '../../_ui/page-link.tsx'
import styles from './filter-menu.module.css'
import { Menu } from './menu.tsx'

export interface FilterOption {
  key: string
  words: string
  /** How many rows the choice would show; one that would show none is left out unless it is chosen. */
  count: number
  href: string
}

type FilterMenuProps = {
  name: string
  options: readonly FilterOption[]
  /** The key of the chosen option. */
  chosen: string | undefined
  /** The line that takes the choice back. */
  any: { words: string; href: string }
}

/** Options from which a list folds into two columns. */
const LONG_LIST = 10

/** One question of a filter bar as a menu of links; every choice says how many rows it would show. */
export function FilterMenu({ name, options, chosen, any }: FilterMenuProps) {
  return (
    <Menu label={name} look={chosen === undefined ? 'chip' : 'chosen'}>
      <ul className={styles.options} data-long={options.length > LONG_LIST || undefined}>
        <li>
          <PageLink href={any.href} aria-current={chosen === undefined ? 'true' : undefined}>
            {any.words}
          </PageLink>
        </li>
        {options
          .filter(({ key, count }) => count > 0 || key === chosen)
          .map(({ key, words, count, href }) => (
            <li key={key}>
              <PageLink href={href} aria-current={key === chosen ? 'true' : undefined}>
                <span className={styles.option}>{words}</span>
                <span className={styles.count}>{count}</span>
              </PageLink>
            </li>
          ))}
      </ul>
    </Menu>
  )
}

/** Menus side by side. */
export function FilterMenuRow({ children }: { children: React.ReactNode }) {
  return <span className={styles.menus}>{children}</span>
}
