import { classes } from './classes.ts'
import styles from './page.module.css'

/** A phone's page: full height, content from edge to edge; a bar given as `foot` stays at the bottom. */
export function PhonePage({
  children,
  foot,
  head,
}: {
  children: React.ReactNode
  foot?: React.ReactNode
  head?: React.ReactNode
}) {
  return (
    <div className={styles.phone}>
      {head ? <header>{head}</header> : null}
      <main id="main" className={styles.phoneMain}>
        {children}
      </main>
      {foot}
    </div>
  )
}

/** The desk's page under the TopBar: at most 1376 px wide. Holds the `main` that the skip link jumps to. */
export function DeskPage({ children }: { children: React.ReactNode }) {
  return (
    <main id="main" className={styles.desk}>
      {children}
    </main>
  )
}

type PageHeadProps = {
  /** The sentence that can be read aloud. Mark a part with `<Stress tone="ok">`. */
  title: React.ReactNode
  /** A StatusTag right of the title. */
  tag?: React.ReactNode
  /** One line, or several facts that are parted by thin lines. */
  sub?: React.ReactNode
  facts?: readonly React.ReactNode[]
  /** At most two buttons, or a ring and a button. */
  actions?: React.ReactNode
}

/** First line of a desk page: the conclusion, then its ground, then what can be done. */
export function PageHead({ title, tag, sub, facts, actions }: PageHeadProps) {
  return (
    <div className={styles.head}>
      <div className={styles.headWords}>
        <div className={styles.titleLine}>
          <h1 className={styles.title}>{title}</h1>
          {tag}
        </div>
        {sub ? <p className={styles.sub}>{sub}</p> : null}
        {facts ? (
          <ul className={styles.facts}>
            {facts.map((fact, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list of facts, never reordered
              <li key={index} className={styles.fact}>
                {fact}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </div>
  )
}

/** A coloured part of a sentence; the words alone already say it. */
export function Stress({ tone, children }: { tone: 'ok' | 'warn' | 'bad'; children: React.ReactNode }) {
  return (
    <span className={styles.stress} data-tone={tone}>
      {children}
    </span>
  )
}

type ColumnsProps = {
  /** board 556/404/rest, household 356/652/rest, feedback 300/408/rest, two equal halves, or a main with a side. */
  layout: 'board' | 'household' | 'feedback' | 'halves' | 'main-side'
  children: React.ReactNode
}

/** The desk's columns; one child per column (use Stack for several panels in one). Folds on narrow windows. */
export function Columns({ layout, children }: ColumnsProps) {
  return <div className={classes(styles.columns, styles[layout])}>{children}</div>
}

/** Children under one another with the column gap; the last one stretches when `stretch` is set. */
export function Stack({
  children,
  stretch,
  gap,
}: {
  children: React.ReactNode
  stretch?: boolean
  gap?: 'small'
}) {
  return (
    <div className={classes(styles.stack, stretch && styles.stretch, gap === 'small' && styles.near)}>
      {children}
    </div>
  )
}
