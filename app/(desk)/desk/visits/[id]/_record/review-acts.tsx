'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { z } from 'zod'
import { type ReviewFilter, reviewQuery } from '#lib/visits/filter.ts'
import {
  ApproveInput,
  ReturnInput,
  VoidInput,
  WithdrawApprovalInput,
  WithdrawReturnInput,
} from '#lib/visits/review-schema.ts'
import type { Verdict } from '#lib/visits/rules.ts'
import { Button } from '../../../../../_ui/button.tsx'
import { TextArea } from '../../../../../_ui/field.tsx'
import { type Command, useCommand } from '../../../../../_ui/use-command.ts'
import { ProblemBox } from '../../../../_forms/command-form.tsx'
import { DialogForm } from '../../../../_forms/dialog-form.tsx'
import { useLeave } from '../../../../_forms/leave.ts'
import type { Judged } from '../../_review/send-review.ts'
import styles from './record.module.css'

type ReviewActsProps = {
  record: Judged
  trainer: string
  /** What this person may say now. */
  acts: readonly Verdict[]
  keep: string
  filter: ReviewFilter
}

/** The judgements about one record. The page then says what it has become, and how to take it back. */
export function ReviewActs({ acts, ...props }: ReviewActsProps) {
  const has = (verdict: Verdict) => acts.includes(verdict)
  if (acts.length === 0) return null
  return (
    <div className={styles.acts}>
      {has('approved') ? <Plain {...props} verdict="approved" schema={ApproveInput} main /> : null}
      {has('approvalWithdrawn') ? (
        <Plain {...props} verdict="approvalWithdrawn" schema={WithdrawApprovalInput} />
      ) : null}
      {has('returnWithdrawn') ? (
        <Plain {...props} verdict="returnWithdrawn" schema={WithdrawReturnInput} />
      ) : null}
      {has('returned') ? (
        <Reasoned {...props} verdict="returned" schema={ReturnInput} beside={has('approved')} />
      ) : null}
      {has('voided') ? <Reasoned {...props} verdict="voided" schema={VoidInput} danger /> : null}
    </div>
  )
}

type ActProps<Schema> = Omit<ReviewActsProps, 'acts'> & { verdict: Verdict; schema: Schema }
type Saying = { revisionId: string; verdict: Verdict; comment: string | null }
type SayingSchema = z.ZodType<unknown, { revisionId: string; verdict: Verdict; comment?: string | null }>

function useJudgement<Schema>({ record, verdict, keep, filter, schema }: ActProps<Schema>) {
  const leave = useLeave()
  return useCommand({
    schema: schema as unknown as SayingSchema,
    defaults: { revisionId: record.revisionId, verdict, comment: '' },
    keep: `${keep}:visit:${record.id}:${verdict}`,
    address: id => `/api/visits/${record.id}/reviews/${id}`,
    onDone: () => {
      const query = new URLSearchParams(reviewQuery(filter))
      query.set('saved', verdict)
      leave(`/desk/visits/${record.id}?${query}`)
    },
  }) as unknown as Command<Saying>
}

/** Said by one press; it can be taken back. */
function Plain<Schema>({ main, ...props }: ActProps<Schema> & { main?: boolean }) {
  const t = useTranslations('visits.act')
  const command = useJudgement(props)
  const words = {
    approved: t('approve'),
    approvalWithdrawn: t('withdrawApproval'),
    returnWithdrawn: t('withdrawReturn'),
    returned: t('return'),
    voided: t('void'),
  }
  return (
    <>
      <Button
        variant={main ? 'primary' : 'quiet'}
        size={main ? 'regular' : 'small'}
        busy={command.busy}
        busyLabel={t('approving')}
        onClick={() => command.submit()}
      >
        {words[props.verdict]}
      </Button>
      <ProblemBox problem={command.problem} others={command.others} />
    </>
  )
}

/** Asks for the words first. */
function Reasoned<Schema>({
  danger,
  beside,
  ...props
}: ActProps<Schema> & { danger?: boolean /** Stands next to the main button. */; beside?: boolean }) {
  const t = useTranslations('visits')
  const [open, setOpen] = useState(false)
  const command = useJudgement(props)
  const { trainer: name, verdict } = props
  const isReturn = verdict === 'returned'
  return (
    <>
      <Button size={beside ? 'regular' : 'small'} onClick={() => setOpen(true)}>
        {t(isReturn ? 'act.return' : 'act.void')}
      </Button>
      <DialogForm
        command={command}
        open={open}
        onClose={() => setOpen(false)}
        title={isReturn ? t('returning.title', { name }) : t('voiding.title')}
        submitLabel={t(isReturn ? 'returning.deed' : 'voiding.deed')}
        danger={danger}
      >
        {isReturn ? null : <p>{t('voiding.note')}</p>}
        <TextArea
          label={t(isReturn ? 'returning.comment' : 'voiding.reason')}
          hint={isReturn ? t('returning.hint', { name }) : undefined}
          error={command.errorOf('comment')}
          {...command.form.register('comment')}
        />
      </DialogForm>
    </>
  )
}
