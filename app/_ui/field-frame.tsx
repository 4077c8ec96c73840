import { useId } from 'react'
import styles from './field.module.css'
import { Icon } from './icon.tsx'

/** What every field of a form can say around its control. All words come from the caller. */
export type FieldWords = {
  label: React.ReactNode
  /** Grey remark right of the label, for example "optional". */
  side?: React.ReactNode
  /** One line under the label, before the control is reached. */
  hint?: React.ReactNode
  /** Not acceptable as it stands: one sentence how to mend it. */
  error?: React.ReactNode
  /** Acceptable but unlikely: a question, answered by `warningAction` (a small Button). */
  warning?: React.ReactNode
  warningAction?: React.ReactNode
  /** Keeps the label for screen readers only, where a heading already says it. */
  labelHidden?: boolean
}

/** The attributes that tie a control to the words around it. */
export type FieldWiring = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
  'data-state': 'error' | 'warning' | undefined
}

/** Ids for a field's parts; an id given by the caller is kept, so that a summary of errors can point at it. */
export function useFieldWiring(words: FieldWords, givenId?: string, describedBy?: string): FieldWiring {
  const ownId = useId()
  const id = givenId ?? ownId
  const parts = [
    words.hint ? `${id}-hint` : undefined,
    words.error ? `${id}-error` : undefined,
    !words.error && words.warning ? `${id}-warning` : undefined,
    describedBy,
  ].filter(Boolean)
  return {
    id,
    'aria-describedby': parts.length > 0 ? parts.join(' ') : undefined,
    'aria-invalid': words.error ? true : undefined,
    'data-state': words.error ? 'error' : words.warning ? 'warning' : undefined,
  }
}

type FieldFrameProps = FieldWords & { id: string; children: React.ReactNode }

/** Label above, hint under it, the control, then what is wrong or doubtful. */
export function FieldFrame({ id, label, side, labelHidden, hint, children, ...notes }: FieldFrameProps) {
  return (
    <div className={styles.field}>
      <div className={labelHidden ? 'visually-hidden' : styles.head}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        {side ? <span className={styles.side}>{side}</span> : null}
      </div>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      {children}
      <FieldNotes id={id} {...notes} />
    </div>
  )
}

type FieldNotesProps = Pick<FieldWords, 'error' | 'warning' | 'warningAction'> & { id: string }

/** The error or the soft warning under a control; an error hides the warning. */
export function FieldNotes({ id, error, warning, warningAction }: FieldNotesProps) {
  if (error) {
    return (
      <p id={`${id}-error`} role="alert" className={styles.error}>
        <Icon name="circle-alert" />
        <span className={styles.note}>{error}</span>
      </p>
    )
  }
  if (!warning) return null
  return (
    <div className={styles.warning}>
      <Icon name="triangle-alert" />
      <span id={`${id}-warning`} role="status" className={styles.note}>
        {warning}
      </span>
      {warningAction}
    </div>
  )
}
