import styles from './button.module.css'
import { classes } from './classes.ts'
import { Icon, type IconName } from './icon.tsx'
import { PageLink } from './page-link.tsx'

type Look = {
  /** primary: one per screen. danger: only 120 and what cannot be undone, inside a dialog. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger'
  /** small 34 px with a mouse, regular 48, submit 56. */
  size?: 'small' | 'regular' | 'submit'
  icon?: IconName
  /** As wide as its container. */
  wide?: boolean
}

type ButtonProps = Look &
  Omit<React.ComponentPropsWithRef<'button'>, 'className' | 'style'> & {
    /** Shows `busyLabel`, keeps the width, swallows further presses and keeps the focus. */
    busy?: boolean
    busyLabel?: React.ReactNode
  }

function lookOf({ variant = 'quiet', size = 'regular', wide }: Look) {
  return classes(styles.button, styles[variant], styles[size], wide && styles.wide)
}

function Face({ icon, children }: { icon?: IconName; children: React.ReactNode }) {
  return (
    <span className={styles.face}>
      {icon ? (
        <span className={styles.icon}>
          <Icon name={icon} />
        </span>
      ) : null}
      <span>{children}</span>
    </span>
  )
}

/**
 * A button. Default `type="button"`. Disabled = dashed frame and grey words at full contrast: write beside it
 * what is still missing, and join the two with `aria-describedby`.
 */
export function Button({
  variant,
  size,
  icon,
  wide,
  busy = false,
  busyLabel,
  type = 'button',
  onClick,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={busy ? 'button' : type}
      onClick={busy ? undefined : onClick}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      className={lookOf({ variant, size, wide })}
    >
      <span className={styles.stack}>
        <span className={styles.layer} data-shown={!busy} aria-hidden={busy || undefined}>
          <Face icon={icon}>{children}</Face>
        </span>
        {busyLabel === undefined ? null : (
          <span className={styles.layer} data-shown={busy} aria-hidden={busy ? undefined : true}>
            <Face icon="loader">{busyLabel}</Face>
          </span>
        )}
      </span>
    </button>
  )
}

type ButtonLinkProps = Look & Omit<React.ComponentProps<typeof PageLink>, 'className' | 'style'>

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({ variant, size, icon, wide, children, ...rest }: ButtonLinkProps) {
  return (
    <PageLink {...rest} className={lookOf({ variant, size, wide })}>
      <Face icon={icon}>{children}</Face>
    </PageLink>
  )
}

/** Buttons side by side; they wrap and then fill the line. `end` puts them to the right. */
export function ButtonRow({
  children,
  end,
  fill,
}: {
  children: React.ReactNode
  end?: boolean
  fill?: boolean
}) {
  return <div className={classes(styles.row, end && styles.end, fill && styles.fill)}>{children}</div>
}
