'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import type { FieldValues } from 'react-hook-form'
import { Button } from '../../_ui/button.tsx'
import { Dialog } from '../../_ui/dialog.tsx'
import type { Command } from '../../_ui/use-command.ts'
import { ProblemBox } from './command-form.tsx'
import styles from './forms.module.css'

type DialogFormProps<Values extends FieldValues> = {
  command: Command<Values>
  open: boolean
  onClose: () => void
  /** A question. */
  title: string
  /** The deed. */
  submitLabel: string
  danger?: boolean
  children?: React.ReactNode
}

/** A command that asks once more: a question, what it needs, the way out, the deed. */
export function DialogForm<Values extends FieldValues>(props: DialogFormProps<Values>) {
  const { command, open, onClose, title, submitLabel, danger, children } = props
  const t = useTranslations('common')
  const formId = useId()
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      closeLabel={t('close')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            variant={danger ? 'danger' : 'primary'}
            type="submit"
            form={formId}
            busy={command.busy}
            busyLabel={t('saving')}
          >
            {submitLabel}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={command.submit} noValidate className={styles.form}>
        {children}
        <ProblemBox problem={command.problem} others={command.others} />
      </form>
    </Dialog>
  )
}
