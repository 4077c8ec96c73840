import styles from './record.module.css'

export interface Fact {
  name: string
  value: React.ReactNode
}

/** What the record says, line by line; what was not said is left out. */
export function Facts({ facts }: { facts: readonly (Fact | null)[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(fact =>
        fact === null ? null : (
          <div key={fact.name}>
            <dt>{fact.name}</dt>
            <dd>{fact.value}</dd>
          </div>
        ),
      )}
    </dl>
  )
}
