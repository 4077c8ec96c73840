'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { z } from 'zod'
import { ChangePasswordInput } from '#lib/accounts/schema.ts'
import { Button, ButtonLink } from '../../_ui/button.tsx'
import { TextField } from '../../_ui/field.tsx'
import { useCommand } from '../../_ui/use-command.ts'
import styles from '../sign-in.module.css'

type Fields = z.input<typeof ChangePasswordInput>

/** The present password and the new one. Neither is ever kept on the device. */
export function PasswordForm() {
  const t = useTranslations()
  const [done, setDone] = useState(false)
  const { form, submit, busy, problem, errorOf } = useCommand<Fields, ChangePasswordInput, unknown>({
    schema: ChangePasswordInput,
    defaults: { current: '', next: '' },
    keep: null,
    address: () => '/api/account/password',
    onDone: () => setDone(true),
  })
  if (done) {
    return (
      <div className={styles.form}>
        <p role="status" className={styles.note}>
          {t('access.newPassword.changed')}
        </p>
        <ButtonLink variant="primary" size="submit" href="/" wide>
          {t('access.newPassword.goOn')}
        </ButtonLink>
      </div>
    )
  }
  return (
    <form onSubmit={submit} className={styles.form} noValidate>
      <TextField
        label={t('access.newPassword.current')}
        type="password"
        autoComplete="current-password"
        error={errorOf('current')}
        {...form.register('current')}
      />
      <TextField
        label={t('access.newPassword.next')}
        hint={t('access.newPassword.hint')}
        type="password"
        autoComplete="new-password"
        error={errorOf('next')}
        {...form.register('next')}
      />
      {problem && problem.fields.length === 0 ? (
        <p role="alert">{problem.message || t('errors.offline')}</p>
      ) : null}
      <Button variant="primary" size="submit" type="submit" wide busy={busy} busyLabel={t('common.saving')}>
        {t('access.newPassword.submit')}
      </Button>
    </form>
  )
}
