import { PageLink } from '../../_ui/page-link.tsx'
import styles from './figure-link.module.css'

type FigureLinkProps = {
  /** How many rows the link opens; `data-count` says it, and a test counts them. */
  figure: { count: number; href: string }
  children: React.ReactNode
}

/** A number that opens the rows behind it. An estimate opens the rows that it is made from. */
export function FigureLink({ figure, children }: FigureLinkProps) {
  return (
    <PageLink href={figure.href} data-count={figure.count} className={styles.figure}>
      {children}
    </PageLink>
  )
}
