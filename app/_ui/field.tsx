import styles from './field.module.css'
import { FieldFrame, type FieldWords, useFieldWiring } from './field-frame.tsx'
import { Icon } from './icon.tsx'

type Native<Tag extends 'input' | 'textarea' | 'select'> = Omit<
  React.ComponentPropsWithRef<Tag>,
  'className' | 'style'
>

type TextFieldProps = FieldWords &
  Native<'input'> & {
    /** A unit after the control, for example mmHg. */
    unit?: React.ReactNode
    /** Narrow for a number or a code, full otherwise. */
    width?: 'short' | 'full'
  }

function split<T extends FieldWords>(props: T) {
  const { label, side, hint, error, warning, warningAction, labelHidden, ...control } = props
  return { words: { label, side, hint, error, warning, warningAction, labelHidden }, control }
}

/**
 * One line of text. Works with react-hook-form: `<TextField label={…} error={…} {...register('phone')} />`.
 * Numbers: `inputMode="numeric"` or `"decimal"` with `width="short"`; not `type="number"`.
 */
export function TextField({ unit, width = 'full', ...props }: TextFieldProps) {
  const { words, control } = split(props)
  const { id, ...aria } = useFieldWiring(words, control.id, control['aria-describedby'])
  return (
    <FieldFrame id={id} {...words}>
      <span className={styles.line}>
        <input type="text" {...control} id={id} {...aria} className={styles.control} data-width={width} />
        {unit ? <span className={styles.unit}>{unit}</span> : null}
      </span>
    </FieldFrame>
  )
}

/** Several lines of text; grows by `rows`, and by the person's own hand. */
export function TextArea(props: FieldWords & Native<'textarea'>) {
  const { words, control } = split(props)
  const { id, ...aria } = useFieldWiring(words, control.id, control['aria-describedby'])
  return (
    <FieldFrame id={id} {...words}>
      <textarea rows={3} {...control} id={id} {...aria} className={styles.control} />
    </FieldFrame>
  )
}

/** A native list to choose from; the options come as `<option>` children. */
export function SelectField({
  width = 'full',
  ...props
}: FieldWords & Native<'select'> & { width?: 'short' | 'full' }) {
  const { words, control } = split(props)
  const { id, ...aria } = useFieldWiring(words, control.id, control['aria-describedby'])
  return (
    <FieldFrame id={id} {...words}>
      <span className={styles.select} data-width={width}>
        <select {...control} id={id} {...aria} className={styles.control} data-width="full" />
        <span className={styles.chevron}>
          <Icon name="chevron-right" />
        </span>
      </span>
    </FieldFrame>
  )
}

/** A calendar day, 'YYYY-MM-DD', by the device's own picker. */
export function DateField(props: Omit<TextFieldProps, 'type' | 'unit'>) {
  return <TextField width="short" {...props} type="date" />
}

/** A time of day, 'HH:MM', by the device's own picker. */
export function TimeField(props: Omit<TextFieldProps, 'type' | 'unit'>) {
  return <TextField width="short" {...props} type="time" />
}
