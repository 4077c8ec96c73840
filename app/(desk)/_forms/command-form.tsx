'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import type { FieldValues } from 'react-hook-form'
import { Button, ButtonLink } from '../../_ui/button.tsx'
import { Icon } from '../../_ui/icon.tsx'
import type { SendProblem } from '../../_ui/send.ts'
import type { Command } from '../../_ui/use-command.ts'
import styles from './forms.module.css'

type CommandFormProps<Values extends FieldValues> = {
  command: Command<Values>
  /** The deed. */
  submitLabel: string
  /** The way out without doing it; in a dialog the dialog has its own. */
  cancel?: { href: string; label: string }
  /** Why there is nothing to send yet; the deed waits until there is. */
  idle?: string | undefined
  /** One of several forms of a page: its button is not the page's main one. */
  quiet?: boolean
  children: React.ReactNode
}

/** A form around a command: what the server refused, the fields, the deed and the way out. */
export function CommandForm<Values extends FieldValues>({
  command,
  submitLabel,
  cancel,
  idle,
  quiet,
  children,
}: CommandFormProps<Values>) {
  const t = useTranslations('common')
  const why = useId()
  return (
    <form onSubmit={command.submit} noValidate className={styles.form}>
      {children}
      <ProblemBox problem={command.problem} others={command.others} />
      <div className={styles.actions}>
        <Button
          variant={quiet ? 'secondary' : 'primary'}
          type="submit"
          busy={command.busy}
          busyLabel={t('saving')}
          disabled={idle !== undefined}
          aria-describedby={idle === undefined ? undefined : why}
        >
          {submitLabel}
        </Button>
        {idle === undefined ? null : <span id={why}>{idle}</span>}
        {cancel ? <ButtonLink href={cancel.href}>{cancel.label}</ButtonLink> : null}
      </div>
    </form>
  )
}

/** What the server said, and where to sign in again when the session had ended. */
export function ProblemBox({ problem, others }: { problem: SendProblem | null; others: readonly string[] }) {
  const t = useTranslations()
  const path = usePathname()
  const query = useSearchParams().toString()
  if (!problem) return null
  const here = query === '' ? path : `${path}?${query}`
  return (
    <div role="alert" className={styles.problem}>
      <Icon name="circle-alert" />
      <div className={styles.problemWords}>
        <p>{problem.status === 0 ? t('errors.offline') : problem.message}</p>
        {others.length > 0 ? (
          <ul>
            {others.map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        ) : null}
        {problem.status === 401 ? (
          <p>
            <a href={`/sign-in?to=${encodeURIComponent(here)}`}>{t('deskForms.signInAgain')}</a>
          </p>
        ) : null}
      </div>
    </div>
  )
}

/** A part of a form with a heading of its own. */
export function FormGroup({
  title,
  note,
  children,
}: {
  title?: React.ReactNode
  note?: React.ReactNode
  children: React.ReactNode
}) {
  return (
    <div className={styles.group}>
      {title ? <h2 className={styles.groupTitle}>{title}</h2> : null}
      {note ? <p className={styles.groupNote}>{note}</p> : null}
      {children}
    </div>
  )
}

/** Fields side by side where there is room. */
export function FormRow({ children }: { children: React.ReactNode }) {
  return <div className={styles.row}>{children}</div>
}
