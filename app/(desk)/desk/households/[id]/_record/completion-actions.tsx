'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ConfirmCompletionInput, OverrideInput } from '#lib/certificates/schema.ts'
import { Button } from '../../../../../_ui/button.tsx'
import { DateField, SelectField, TextArea } from '../../../../../_ui/field.tsx'
import { PageLink } from '../../../../../_ui/page-link.tsx'
import { useCommand } from '../../../../../_ui/use-command.ts'
import { DialogForm } from '../../../../_forms/dialog-form.tsx'
import { useLeave } from '../../../../_forms/leave.ts'
import type { Option } from '../../../../_forms/options.ts'
import styles from './record.module.css'
import { WithdrawButton } from './withdraw-button.tsx'

type CompletionActionsProps = {
  householdId: string
  keep: string
  today: string
  confirmable: boolean
  missing: number
  unapproved: number
  restrictedOpen: number
  /** Missing items that may be set aside, and those that are. */
  overridable: Option[]
  overrides: (Option & { id: string })[]
}

/** 免除一项, 确认结业: the second waits, and says for what, until the rule holds. */
export function CompletionActions(props: CompletionActionsProps) {
  const t = useTranslations('household.complete')
  const { householdId, confirmable, missing, unapproved, restrictedOpen, overridable, overrides } = props
  const [open, setOpen] = useState<'confirm' | 'override' | null>(null)
  const close = () => setOpen(null)
  return (
    <div className={styles.foot}>
      <div className={styles.pair}>
        {overridable.length > 0 ? (
          <Button size="small" wide onClick={() => setOpen('override')}>
            {t('override')}
          </Button>
        ) : null}
        <Button
          size="small"
          wide
          variant="primary"
          disabled={!confirmable}
          aria-describedby="completion-waits"
          onClick={() => setOpen('confirm')}
        >
          {t('confirm')}
        </Button>
      </div>
      <ul id="completion-waits" className={styles.waits}>
        {missing > 0 ? <li>{t('waitsMissing', { count: missing })}</li> : null}
        {unapproved > 0 ? (
          <li>
            <PageLink href={`/desk/visits?household=${householdId}&state=submitted`}>
              {t('waitsVisits', { count: unapproved })}
            </PageLink>
          </li>
        ) : null}
        {restrictedOpen > 0 ? (
          <li>
            <PageLink href={`/desk/risks/restricted?household=${householdId}`}>
              {t('waitsRestricted', { count: restrictedOpen })}
            </PageLink>
          </li>
        ) : null}
      </ul>
      {overrides.map(item => (
        <WithdrawButton key={item.id} {...item} householdId={householdId} keep={props.keep} />
      ))}
      {open === 'confirm' ? <ConfirmDialog {...props} onClose={close} /> : null}
      {open === 'override' ? <OverrideDialog {...props} onClose={close} /> : null}
    </div>
  )
}

type DialogProps = CompletionActionsProps & { onClose: () => void }

function ConfirmDialog({ householdId, keep, today, onClose }: DialogProps) {
  const t = useTranslations('household.complete')
  const leave = useLeave()
  const command = useCommand({
    schema: ConfirmCompletionInput,
    defaults: { onDate: today },
    keep: `${keep}:confirm:${householdId}`,
    address: id => `/api/households/${householdId}/completions/${id}`,
    onDone: () => {
      onClose()
      leave(`/desk/households/${householdId}?saved=completion`)
    },
  })
  return (
    <DialogForm command={command} open onClose={onClose} title={t('confirmTitle')} submitLabel={t('confirm')}>
      <p>{t('confirmNote')}</p>
      <DateField label={t('onDate')} error={command.errorOf('onDate')} {...command.form.register('onDate')} />
    </DialogForm>
  )
}

function OverrideDialog({ householdId, keep, overridable, onClose }: DialogProps) {
  const t = useTranslations('household.complete')
  const leave = useLeave()
  const command = useCommand({
    schema: OverrideInput,
    defaults: { item: overridable[0]?.value as never, reason: '' },
    keep: `${keep}:override:${householdId}`,
    address: id => `/api/households/${householdId}/overrides/${id}`,
    onDone: () => {
      onClose()
      leave(`/desk/households/${householdId}?saved=override`)
    },
  })
  return (
    <DialogForm
      command={command}
      open
      onClose={onClose}
      title={t('overrideTitle')}
      submitLabel={t('override')}
    >
      <SelectField label={t('item')} error={command.errorOf('item')} {...command.form.register('item')}>
        {overridable.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
      <TextArea
        label={t('reason')}
        hint={t('reasonHint')}
        error={command.errorOf('reason')}
        {...command.form.register('reason')}
      />
    </DialogForm>
  )
}
