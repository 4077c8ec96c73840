import { classes } from './classes.ts'
import { Icon, type IconName } from './icon.tsx'
import { PageLink } from './page-link.tsx'
import styles from './row-list.module.css'

type RowListProps = {
  children: React.ReactNode
  label?: string
  /** Runs from edge to edge with the page margin inside, as on the phone. */
  bleed?: boolean
}

/** Rows parted by thin lines. */
export function RowList({ children, label, bleed }: RowListProps) {
  return (
    <ul aria-label={label} className={classes(styles.list, bleed && styles.bleed)}>
      {children}
    </ul>
  )
}

type RowProps = {
  icon?: IconName
  tone?: 'plain' | 'ok' | 'info' | 'warn' | 'bad' | 'rest'
  /** The left column of the phone: a time or a date, with a small line under it. 62 px wide at usual type. */
  lead?: React.ReactNode
  leadNote?: React.ReactNode
  title: React.ReactNode
  /** Grey words right after the title. */
  aside?: React.ReactNode
  /** At the right end of the title's line, for example when. */
  end?: React.ReactNode
  /** Grey line. */
  note?: React.ReactNode
  /** Ink line under the note. */
  detail?: React.ReactNode
  /** A small button or a tag, at the right edge. */
  action?: React.ReactNode
  /** Makes the title a link that covers the row, and shows a chevron unless there is an action. */
  href?: string
}

/** One thing in a list: what, how it stands, what can be done. */
export function Row({
  icon,
  tone = 'plain',
  lead,
  leadNote,
  title,
  aside,
  end,
  note,
  detail,
  action,
  href,
}: RowProps) {
  return (
    <li className={styles.row} data-link={href ? true : undefined} data-lead={lead ? true : undefined}>
      {icon ? (
        <span className={styles.icon} data-tone={tone}>
          <Icon name={icon} />
        </span>
      ) : null}
      {lead ? (
        <span className={styles.lead}>
          <b className={styles.leadMain} data-tone={tone}>
            {lead}
          </b>
          {leadNote ? <span className={styles.note}>{leadNote}</span> : null}
        </span>
      ) : null}
      <span className={styles.words}>
        <span className={styles.titleLine}>
          <span className={styles.titleWords}>
            {href ? (
              <PageLink href={href} className={styles.link}>
                {title}
              </PageLink>
            ) : (
              <b className={styles.title}>{title}</b>
            )}
            {aside ? <span className={styles.aside}> {aside}</span> : null}
          </span>
          {end ? <span className={styles.end}>{end}</span> : null}
        </span>
        {note ? <span className={styles.note}>{note}</span> : null}
        {detail ? <span className={styles.detail}>{detail}</span> : null}
      </span>
      {action ? <span className={styles.action}>{action}</span> : null}
      {href && !action ? (
        <span className={styles.chevron}>
          <Icon name="chevron-right" size="1.5rem" />
        </span>
      ) : null}
    </li>
  )
}

type RowSectionProps = {
  title: React.ReactNode
  icon?: IconName
  tone?: 'plain' | 'bad'
  side?: React.ReactNode
}

/** The grey band between the groups of a phone's list. */
export function RowSection({ title, icon, tone = 'plain', side }: RowSectionProps) {
  return (
    <div className={styles.section}>
      <h2 className={styles.sectionTitle} data-tone={tone}>
        {icon ? (
          <span className={styles.sectionIcon}>
            <Icon name={icon} />
          </span>
        ) : null}
        {title}
      </h2>
      {side ? <span className={styles.sectionSide}>{side}</span> : null}
    </div>
  )
}
