import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { currentContext } from '#lib/access/context.ts'
import { homeOf } from '#lib/access/home.ts'
import { listDemoAccounts } from '#lib/accounts/demo-accounts.ts'
import { installationFacts } from '#lib/setup/installation.ts'
import { LanguageSwitch } from '../_ui/language-switch.tsx'
import { Mark } from '../_ui/mark.tsx'
import styles from './sign-in.module.css'
import { SignInForm } from './sign-in-form.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('access'))('title'),
})

/** Only a path of our own may be gone to after signing in. */
const ownPath = (to: string | undefined) => (to && /^\/(?![/\\])/.test(to) ? to : undefined)

export default async function SignIn({
  searchParams,
}: {
  searchParams: Promise<{ to?: string; out?: string }>
}) {
  const { to, out } = await searchParams
  const { actor, read } = await currentContext()
  if (actor) redirect(actor.mustChangePassword ? homeOf(actor) : (ownPath(to) ?? homeOf(actor)))
  const t = await getTranslations()
  const { demo, demoPassword } = await installationFacts(read)
  return (
    <main id="main" className={styles.page}>
      <div className={styles.brand}>
        <Mark />
        <span>{t('common.product')}</span>
      </div>
      <h1 className={styles.title}>{t('access.title')}</h1>
      <p className={styles.subtitle}>{t('common.productLong')}</p>
      {out ? (
        <p role="status" className={styles.note}>
          {t('access.signedOut')}
        </p>
      ) : null}
      <SignInForm to={ownPath(to) ?? '/'} />
      {demo ? <DemoAccounts password={demoPassword} /> : null}
      <p className={styles.foot}>
        <a href="/handbook">{t('access.readHandbook')}</a>
        <LanguageSwitch />
      </p>
    </main>
  )
}

async function DemoAccounts({ password }: { password: string }) {
  const t = await getTranslations('access')
  const { read } = await currentContext()
  return (
    <section className={styles.demo} aria-labelledby="demo-accounts">
      <h2 id="demo-accounts">{t('demoAccounts', { password })}</h2>
      <dl>
        {(await listDemoAccounts(read)).map(account => (
          <div key={account.loginName}>
            <dt>{account.loginName}</dt>
            <dd>
              {account.name} · {t(`roles.${account.role}`)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
