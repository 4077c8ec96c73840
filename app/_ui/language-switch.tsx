'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { Suspense } from 'react'

/** A link to this very page in the other language; the choice is remembered (settled.md 21). */
export function LanguageSwitch() {
  return (
    <Suspense>
      <OtherLanguage />
    </Suspense>
  )
}

function OtherLanguage() {
  const t = useTranslations('common.language')
  const other = useLocale() === 'en' ? 'zh-CN' : 'en'
  const query = new URLSearchParams(useSearchParams())
  query.set('lang', other)
  return (
    <a href={`${usePathname()}?${query}`} lang={other} hrefLang={other}>
      {other === 'en' ? t('en') : t('zhCN')}
    </a>
  )
}
