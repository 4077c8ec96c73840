'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { Icon } from '../../../../../_ui/icon.tsx'
import { PageLink } from '../../../../../_ui/page-link.tsx'
import { BackLink } from '../../../../_forms/form-page.tsx'
import styles from './record.module.css'

type BesideBarProps = {
  list: { href: string; words: string }
  previous: string | null
  next: string | null
  place: string
}

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, dialog, [contenteditable]') !== null

/** The list that this record stands in, and the records beside it: by link, or by ← and →. */
export function BesideBar({ list, previous, next, place }: BesideBarProps) {
  const t = useTranslations('visits')
  const router = useRouter()

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey || event.shiftKey || typing(event.target)) return
      const to = event.key === 'ArrowLeft' ? previous : event.key === 'ArrowRight' ? next : null
      if (to === null) return
      event.preventDefault()
      router.push(to)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [router, previous, next])

  return (
    <nav className={styles.bar} aria-label={t('table')}>
      <BackLink href={list.href} label={list.words} />
      <span className={styles.beside}>
        {previous === null ? null : (
          <PageLink href={previous}>
            <Icon name="chevron-left" /> {t('act.previous')}
          </PageLink>
        )}
        <span className={styles.quiet}>{place}</span>
        {next === null ? null : (
          <PageLink href={next}>
            {t('act.next')} <Icon name="chevron-right" />
          </PageLink>
        )}
        {previous === null && next === null ? null : (
          <span className={`${styles.quiet} ${styles.keys}`}>{t('keys')}</span>
        )}
      </span>
    </nav>
  )
}
