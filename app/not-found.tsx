import { getTranslations } from 'next-intl/server'
import { ButtonLink } from './_ui/button.tsx'
import styles from './plain.module.css'

export default async function NotFound() {
  const t = await getTranslations('common.notFound')
  return (
    <main id="main" className={styles.page}>
      <h1>{t('title')}</h1>
      <p>{t('body')}</p>
      <ButtonLink variant="primary" href="/">
        {t('home')}
      </ButtonLink>
    </main>
  )
}
