'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '#app/_ui/button.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import { TextField } from '#app/_ui/field.tsx'
import { signInWith } from '#app/_ui/session.ts'
import { useDelivery } from './delivery.tsx'
import styles from './shell.module.css'
import { useOpening } from './work.tsx'

interface Fields {
  loginName: string
  password: string
}

/** Says that the session has ended and that nothing is lost; signing in happens right here, over the work. */
export function SignInBanner() {
  const t = useTranslations()
  const { signIn } = useOpening()
  const [open, setOpen] = useState(false)
  if (!signIn) return null
  return (
    <aside className={styles.banner}>
      <p role="status">{t('field.signIn.banner')}</p>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('access.submit')}
      </Button>
      <SignInDialog open={open} onClose={() => setOpen(false)} />
    </aside>
  )
}

function SignInDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations()
  const { refresh } = useOpening()
  const { sendNow } = useDelivery()
  const [refusal, setRefusal] = useState<'refused' | 'offline'>()
  const { register, handleSubmit, formState } = useForm<Fields>({
    defaultValues: { loginName: '', password: '' },
  })
  const submit = handleSubmit(async fields => {
    setRefusal(undefined)
    const result = await signInWith(fields)
    if (result !== 'ok') return setRefusal(result)
    await refresh()
    await sendNow()
    onClose()
  })
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('field.signIn.title')}
      closeLabel={t('common.close')}
      actions={
        <Button
          variant="primary"
          type="submit"
          form="sign-in-again"
          busy={formState.isSubmitting}
          busyLabel={t('access.submitting')}
        >
          {t('access.submit')}
        </Button>
      }
    >
      <p>{t('field.signIn.body')}</p>
      <form id="sign-in-again" onSubmit={submit} className={styles.form} noValidate>
        <TextField
          label={t('access.loginName')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          {...register('loginName', { required: true })}
        />
        <TextField
          label={t('access.password')}
          type="password"
          autoComplete="current-password"
          error={refusal && t(refusal === 'offline' ? 'access.offline' : 'access.failed')}
          {...register('password', { required: true })}
        />
      </form>
    </Dialog>
  )
}

/** Another person signed in on this phone while somebody's records still wait here. */
export function LeftBehind() {
  const t = useTranslations('field.signIn')
  const { leftBehind } = useOpening()
  if (leftBehind === null) return null
  return (
    <aside className={styles.banner}>
      <p role="status">{t('otherPerson', { name: leftBehind })}</p>
    </aside>
  )
}
