import { useId } from 'react'
import styles from './choice.module.css'
import { classes } from './classes.ts'
import { FieldNotes } from './field-frame.tsx'
import { Icon, type IconName } from './icon.tsx'
import { PageLink } from './page-link.tsx'

type Input = Omit<React.ComponentPropsWithRef<'input'>, 'className' | 'style' | 'type' | 'children'>

type ChoiceChipProps = Input & {
  /** checkbox: any number of the group; radio: one of the group. */
  type?: 'checkbox' | 'radio'
  icon?: IconName
  children: React.ReactNode
}

/** A pill around a real checkbox or radio. Chosen: pine frame, pale ground, tick, bold. Takes `register(…)`. */
export function ChoiceChip({ type = 'checkbox', icon, children, ...input }: ChoiceChipProps) {
  return (
    <label className={styles.chip}>
      <input {...input} type={type} className={styles.input} />
      <span className={styles.face}>
        <span className={styles.tick}>
          <Icon name="check" />
        </span>
        {icon ? (
          <span className={styles.icon}>
            <Icon name={icon} />
          </span>
        ) : null}
        <span className={styles.words}>{children}</span>
      </span>
    </label>
  )
}

/** The same pill as a link, for filters that live in the address. */
export function ChipLink({
  href,
  selected,
  children,
}: {
  href: string
  selected?: boolean
  children: React.ReactNode
}) {
  return (
    <PageLink href={href} aria-current={selected ? 'true' : undefined} className={styles.chip}>
      <span className={styles.face} data-selected={selected || undefined}>
        <span className={styles.tick}>
          <Icon name="check" />
        </span>
        <span className={styles.words}>{children}</span>
      </span>
    </PageLink>
  )
}

type ChoiceGroupProps = {
  legend: React.ReactNode
  /** Keeps the legend for screen readers only. */
  legendHidden?: boolean
  side?: React.ReactNode
  hint?: React.ReactNode
  error?: React.ReactNode
  children: React.ReactNode
}

function ChoiceGroup({
  legend,
  legendHidden,
  side,
  hint,
  error,
  layout,
  children,
}: ChoiceGroupProps & { layout: string }) {
  const id = useId()
  const described = classes(hint ? `${id}-hint` : '', error ? `${id}-error` : '')
  return (
    <fieldset aria-describedby={described || undefined} className={styles.group}>
      <legend className={legendHidden ? 'visually-hidden' : styles.legend}>
        <span className={styles.head}>
          <span className={styles.question}>{legend}</span>
          {side ? <span className={styles.side}>{side}</span> : null}
        </span>
      </legend>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      <div className={layout}>{children}</div>
      <FieldNotes id={id} error={error} />
    </fieldset>
  )
}

/** Chips that belong to one question. */
export function ChipGroup(props: ChoiceGroupProps) {
  return <ChoiceGroup {...props} layout={classes(styles.chips)} />
}

type BigChoiceOption = { value: string; label: React.ReactNode; icon?: IconName }

type BigChoiceProps = Omit<ChoiceGroupProps, 'children'> &
  Input & {
    name: string
    options: readonly BigChoiceOption[] /** Controlled value; leave out with `register`. */
    value?: string | null
  }

/**
 * One big question with two large answers side by side (one under the other where they do not fit). Nothing is
 * chosen unless `value` or `defaultValue` says so. With react-hook-form spread `register(name)`.
 */
export function BigChoice({
  legend,
  legendHidden,
  side,
  hint,
  error,
  options,
  value,
  defaultValue,
  ...input
}: BigChoiceProps) {
  return (
    <ChoiceGroup {...{ legend, legendHidden, side, hint, error }} layout={classes(styles.pair)}>
      {options.map(option => (
        <label key={option.value} className={styles.big}>
          <input
            {...input}
            type="radio"
            value={option.value}
            checked={value === undefined ? undefined : value === option.value}
            defaultChecked={defaultValue === undefined ? undefined : defaultValue === option.value}
            className={styles.input}
          />
          <span className={styles.face}>
            <span className={styles.tick}>
              <Icon name="check" />
            </span>
            {option.icon ? (
              <span className={styles.icon}>
                <Icon name={option.icon} />
              </span>
            ) : null}
            <span className={styles.words}>{option.label}</span>
          </span>
        </label>
      ))}
    </ChoiceGroup>
  )
}
