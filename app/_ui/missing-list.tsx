import { Icon, type IconName } from './icon.tsx'
import styles from './missing-list.module.css'

export type RequirementState = 'missing' | 'met' | 'exempt'

export type Requirement = {
  key: string
  state: RequirementState
  title: React.ReactNode
  /** Missing: the next step. Met: the rule beside the fact. Exempt: reason, who, which day. */
  note?: React.ReactNode
  action?: React.ReactNode
}

type MissingListProps = {
  items: readonly Requirement[]
  /** Headings with their counts; a group without items does not show. */
  headings: Record<RequirementState, React.ReactNode>
}

const order: readonly RequirementState[] = ['missing', 'met', 'exempt']
const iconOf: Record<RequirementState, IconName> = {
  missing: 'circle-dashed',
  met: 'check',
  exempt: 'circle-slash',
}

/** What a household still lacks, then what it has, then what it need not have. Missing always comes first. */
export function MissingList({ items, headings }: MissingListProps) {
  return (
    <div className={styles.groups}>
      {order.map(state => {
        const group = items.filter(item => item.state === state)
        if (group.length === 0) return null
        return (
          <section key={state} className={styles.group} data-state={state}>
            <h3 className={styles.heading}>{headings[state]}</h3>
            <ul>
              {group.map(item => (
                <li key={item.key} className={styles.item}>
                  <span className={styles.icon}>
                    <Icon name={iconOf[state]} />
                  </span>
                  <span className={styles.words}>
                    <span className={styles.title}>{item.title}</span>{' '}
                    {item.note ? <span className={styles.note}>{item.note}</span> : null}
                  </span>
                  {item.action ? <span className={styles.action}>{item.action}</span> : null}
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
