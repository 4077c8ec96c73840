import { Icon } from '../../_ui/icon.tsx'
import { DeskPage, PageHead } from '../../_ui/page.tsx'
import { PageLink } from '../../_ui/page-link.tsx'
import { Panel } from '../../_ui/panel.tsx'
import styles from './forms.module.css'

type FormPageProps = {
  back: { href: string; label: string }
  title: string
  sub?: React.ReactNode
  /** Stands beside the form, under it on a narrow window: what one must know to fill it in. */
  aside?: React.ReactNode
  children: React.ReactNode
}

/** A page with one form: where it belongs, what it records, the form, and what there is already. */
export function FormPage({ back, title, sub, aside, children }: FormPageProps) {
  return (
    <DeskPage>
      <BackLink {...back} />
      <PageHead title={title} sub={sub} />
      <div className={styles.page}>
        <div className={styles.main}>
          <Panel>{children}</Panel>
        </div>
        {aside ? <div className={styles.aside}>{aside}</div> : null}
      </div>
    </DeskPage>
  )
}

/** Several forms under one another, no wider than one. */
export function Forms({ children }: { children: React.ReactNode }) {
  return <div className={styles.forms}>{children}</div>
}

/** The way back to where a page belongs. */
export function BackLink({ href, label }: { href: string; label: string }) {
  return (
    <PageLink href={href} className={styles.back}>
      <Icon name="chevron-left" />
      <span>{label}</span>
    </PageLink>
  )
}

/** Facts as pairs of words and values. */
export function FactList({ facts }: { facts: readonly { name: React.ReactNode; value: React.ReactNode }[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map((fact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list of facts, never reordered
        <div key={index}>
          <dt>{fact.name}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}
