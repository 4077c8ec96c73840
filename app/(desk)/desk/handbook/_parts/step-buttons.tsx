'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { ProposalState } from '#lib/handbook/proposal-rules.ts'
import { isAlive, isWritable, needsReview } from '#lib/handbook/proposal-rules.ts'
import { ReviewProposalInput, SubmitProposalInput } from '#lib/handbook/proposal-schema.ts'
import { Button } from '../../../../_ui/button.tsx'
import { type Command, useCommand } from '../../../../_ui/use-command.ts'
import { DialogForm } from '../../../_forms/dialog-form.tsx'
import { Remark, Tick } from '../../../_forms/fields.tsx'
import { useLeave } from '../../../_forms/leave.ts'
import styles from './handbook.module.css'

interface Shared {
  proposalId: string
  saveId: string
  keep: string
}

interface StepButtonsProps extends Shared {
  section: string
  state: ProposalState
  /** Holds the reviewer's permission. */
  review: boolean
  /** Has written in it. */
  author: boolean
}

/** What can be done with a proposal now: to review or back by who writes, signed or returned by who reviews. */
export function StepButtons({ section, state, review, author, ...shared }: StepButtonsProps) {
  const t = useTranslations('handbook.section')
  if (!isAlive(state)) return null
  const reviewing = state === 'submitted' && review
  return (
    <div className={styles.stack}>
      {reviewing && author ? <p className={styles.quiet}>{t('authorCannot')}</p> : null}
      <div className={styles.acts}>
        {reviewing && !author ? (
          <>
            <Review {...shared} step="accepted" critical={needsReview(section)} />
            <Review {...shared} step="returned" />
          </>
        ) : null}
        {isWritable(state) ? <Submit {...shared} step="submitted" /> : null}
        <Submit {...shared} step="withdrawn" />
      </div>
    </div>
  )
}

function Submit({ proposalId, saveId, keep, step }: Shared & { step: 'submitted' | 'withdrawn' }) {
  const { open, setOpen, done } = useAsk()
  const t = useTranslations('handbook.section')
  const command = useCommand({
    schema: SubmitProposalInput,
    defaults: { step, saveId, note: '' },
    keep: `${keep}:${step}:${proposalId}`,
    address: id => `/api/proposals/${proposalId}/submissions/${id}`,
    onDone: done,
  })
  const words = step === 'submitted' ? ('submit' as const) : ('withdraw' as const)
  return (
    <Ask
      command={command}
      open={open}
      setOpen={setOpen}
      primary={step === 'submitted'}
      label={t(words)}
      title={t(`${words}Ask`)}
    >
      <Remark command={command} name="note" label={t('note')} />
    </Ask>
  )
}

function Review({
  proposalId,
  saveId,
  keep,
  step,
  critical,
}: Shared & { step: 'accepted' | 'returned'; critical?: boolean }) {
  const { open, setOpen, done } = useAsk()
  const t = useTranslations('handbook.section')
  const command = useCommand({
    schema: ReviewProposalInput,
    defaults: { step, saveId, note: '', safetyCritical: false },
    keep: `${keep}:${step}:${proposalId}`,
    address: id => `/api/proposals/${proposalId}/reviews/${id}`,
    onDone: done,
  })
  const words = step === 'accepted' ? ('accept' as const) : ('return' as const)
  return (
    <Ask
      command={command}
      open={open}
      setOpen={setOpen}
      primary={step === 'accepted'}
      label={t(words)}
      title={t(`${words}Ask`)}
    >
      {critical ? <Tick command={command} name="safetyCritical" label={t('critical')} /> : null}
      <Remark command={command} name="note" label={t('note')} />
    </Ask>
  )
}

function useAsk() {
  const leave = useLeave()
  const [open, setOpen] = useState(false)
  return {
    open,
    setOpen,
    done: () => {
      setOpen(false)
      leave('?saved=step')
    },
  }
}

interface AskProps<Values extends Record<string, unknown>> {
  command: Command<Values>
  open: boolean
  setOpen: (open: boolean) => void
  primary: boolean
  label: string
  title: string
  children: React.ReactNode
}

function Ask<Values extends Record<string, unknown>>(props: AskProps<Values>) {
  const { command, open, setOpen, primary, label, title, children } = props
  return (
    <>
      <Button variant={primary ? 'primary' : 'secondary'} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <DialogForm
        command={command}
        open={open}
        onClose={() => setOpen(false)}
        title={title}
        submitLabel={label}
      >
        {children}
      </DialogForm>
    </>
  )
}
