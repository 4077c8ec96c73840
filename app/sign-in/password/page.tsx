import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { currentContext } from '#lib/access/context.ts'
import styles from '../sign-in.module.css'
import { PasswordForm } from './password-form.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('access.newPassword'))('title'),
})

export default async function NewPassword() {
  const { actor } = await currentContext()
  if (!actor) redirect('/sign-in?to=/sign-in/password')
  const t = await getTranslations('access.newPassword')
  return (
    <main id="main" className={styles.page}>
      <h1 className={styles.title}>{t('title')}</h1>
      <p className={styles.subtitle}>{actor.mustChangePassword ? t('mustChange') : t('others')}</p>
      <PasswordForm />
    </main>
  )
}
