import { createElement } from 'react'
import styles from './icon.module.css'
import { type IconName, iconShapes } from './icon-shapes.ts'

export type { IconName }

type IconProps = {
  name: IconName
  /** CSS length; the default follows the type at 1.25 times. */
  size?: string
  /** Only for an icon without words beside it. */
  label?: string
}

/** One lucide icon in the colour of its text, line width 2. Silent for screen readers unless it has a label. */
export function Icon({ name, size = '1.25em', label }: IconProps) {
  const spoken = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true }
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: hidden, or named by aria-label
    <svg
      {...spoken}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      focusable="false"
      data-icon={name}
    >
      {iconShapes[name].map(([tag, attributes], index) => createElement(tag, { ...attributes, key: index }))}
    </svg>
  )
}

type IconLabelProps = {
  icon: IconName
  children: React.ReactNode
  /** Colour of the icon alone; the words keep the text colour. */
  tone?: 'plain' | 'ok' | 'info' | 'warn' | 'bad' | 'rest' | 'pine'
}

/** Icon and words on one line; the words wrap beside the icon, never under it. */
export function IconLabel({ icon, children, tone = 'plain' }: IconLabelProps) {
  return (
    <span className={styles.label}>
      <span className={styles.mark} data-tone={tone}>
        <Icon name={icon} />
      </span>
      <span className={styles.words}>{children}</span>
    </span>
  )
}
