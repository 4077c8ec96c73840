import styles from './filter-bar.module.css'
import { Icon } from './icon.tsx'
import { PageLink } from './page-link.tsx'

export type FilterPart = {
  key: string
  /** A piece of the sentence, with its own punctuation where the language wants it. */
  words: React.ReactNode
  /** The address without this piece. */
  href: string
  /** Spoken: what taking it away does. */
  removeLabel: string
}

type FilterBarProps = {
  label: string
  /** ChipLinks or a form of chips. */
  chips?: React.ReactNode
  /** A SearchBox. */
  search?: React.ReactNode
  parts?: readonly FilterPart[]
  /** The end of the sentence: how many there are. */
  result: React.ReactNode
}

/** One line of chips with a search; under it the chosen filters as a sentence whose pieces can be taken away. */
export function FilterBar({ label, chips, search, parts = [], result }: FilterBarProps) {
  return (
    <section aria-label={label} className={styles.bar}>
      {chips || search ? (
        <div className={styles.controls}>
          {chips ? <div className={styles.chips}>{chips}</div> : null}
          {search ? <div className={styles.search}>{search}</div> : null}
        </div>
      ) : null}
      <p className={styles.sentence}>
        {parts.map(part => (
          <PageLink key={part.key} href={part.href} className={styles.part}>
            <span className={styles.words}>{part.words}</span>
            <Icon name="x" label={part.removeLabel} />
          </PageLink>
        ))}
        <b className={styles.result} role="status">
          {result}
        </b>
      </p>
    </section>
  )
}

/** Ways to see the same thing (by number, by street, by progress): links, the current one underlined in pine. */
export function ViewTabs({
  label,
  items,
}: {
  label: string
  items: readonly { href: string; label: React.ReactNode; current?: boolean }[]
}) {
  return (
    <nav aria-label={label}>
      <ul className={styles.tabs}>
        {items.map(item => (
          <li key={item.href}>
            <PageLink
              href={item.href}
              aria-current={item.current ? 'true' : undefined}
              className={styles.tab}
            >
              {item.label}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
