'use client'

import { useTranslations } from 'next-intl'
import { Button } from '../../../../../_ui/button.tsx'
import styles from '../../_parts/handbook.module.css'

interface EntriesProps<Item> {
  title: string
  /** Stands above the entries. */
  head?: React.ReactNode
  items: readonly Item[]
  /** Makes an empty entry; without it none can be added, taken away or moved. */
  make?: () => Item
  onChange: (items: Item[]) => void
  field: (item: Item, change: (next: Item) => void, label: string) => React.ReactNode
}

/** A part of a section that is a list: each entry in its fields, one more, one less, one up. */
export function Entries<Item>({ title, head, items, make, onChange, field }: EntriesProps<Item>) {
  const t = useTranslations('handbook.editor')
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {head}
      {items.map((item, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries have no names of their own
        <div key={n} className={styles.entry}>
          {field(
            item,
            next => onChange(items.map((one, at) => (at === n ? next : one))),
            `${title} ${n + 1}`,
          )}
          {make ? (
            <div className={styles.acts}>
              {n > 0 ? (
                <Button
                  size="small"
                  onClick={() =>
                    onChange([...items.slice(0, n - 1), item, items[n - 1]!, ...items.slice(n + 1)])
                  }
                >
                  {t('up', { n: n + 1 })}
                </Button>
              ) : null}
              {items.length > 1 ? (
                <Button size="small" onClick={() => onChange(items.filter((_, at) => at !== n))}>
                  {t('remove', { n: n + 1 })}
                </Button>
              ) : null}
            </div>
          ) : null}
        </div>
      ))}
      {make ? (
        <div>
          <Button size="small" icon="plus" onClick={() => onChange([...items, make()])}>
            {t('add')}
          </Button>
        </div>
      ) : null}
    </section>
  )
}
