import { useTranslations } from 'next-intl'
import { ChipLink } from '../../../../_ui/choice.tsx'
import styles from './handbook.module.css'

export const handbookTabs = [
  { key: 'book', href: '/desk/handbook' },
  { key: 'inbox', href: '/desk/feedback' },
] as const

/** The two sides of the handbook's work: the book, and what families say about it. */
export function HandbookTabs({
  here,
  inbox,
}: {
  here: (typeof handbookTabs)[number]['key']
  inbox: boolean
}) {
  const t = useTranslations('handbook.places')
  return (
    <nav aria-label={t('label')} className={styles.tabs}>
      {handbookTabs
        .filter(({ key }) => key !== 'inbox' || inbox)
        .map(({ key, href }) => (
          <ChipLink key={key} href={href} selected={key === here}>
            {t(key)}
          </ChipLink>
        ))}
    </nav>
  )
}
