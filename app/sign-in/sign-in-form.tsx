'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '../_ui/button.tsx'
import { TextField } from '../_ui/field.tsx'
import { signInWith } from '../_ui/session.ts'
import styles from './sign-in.module.css'

interface Fields {
  loginName: string
  password: string
}

/** Account and password. A refusal says what to do and keeps what was typed. */
export function SignInForm({ to }: { to: string }) {
  const t = useTranslations('access')
  const [refusal, setRefusal] = useState<'refused' | 'offline'>()
  const { register, handleSubmit, formState } = useForm<Fields>({
    defaultValues: { loginName: '', password: '' },
  })
  const submit = handleSubmit(async fields => {
    setRefusal(undefined)
    const result = await signInWith(fields)
    if (result !== 'ok') return setRefusal(result)
    window.location.assign(to)
    await new Promise(() => undefined) // stays busy until the next page is there
  })
  return (
    <form onSubmit={submit} className={styles.form} noValidate>
      <TextField
        label={t('loginName')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        {...register('loginName', { required: true })}
      />
      <TextField
        label={t('password')}
        type="password"
        autoComplete="current-password"
        required
        error={refusal && t(refusal === 'offline' ? 'offline' : 'failed')}
        {...register('password', { required: true })}
      />
      <Button
        variant="primary"
        size="submit"
        type="submit"
        wide
        busy={formState.isSubmitting}
        busyLabel={t('submitting')}
      >
        {t('submit')}
      </Button>
    </form>
  )
}
