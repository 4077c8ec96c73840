import type { Theme } from '#lib/feedback/queries.ts'
import type { Written } from '#lib/feedback/queries-answers.ts'
import { shareNotUnderstood, type Understanding } from '#lib/feedback/rules.ts'
import type { SectionInWork } from '#lib/handbook/queries-book.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { ButtonLink } from '../../../../_ui/button.tsx'
import { Panel } from '../../../../_ui/panel.tsx'
import { Row, RowList } from '../../../../_ui/row-list.tsx'
import type { Words } from '../../../_desk/words.ts'
import { Difference } from '../../handbook/_parts/difference.tsx'
import { sectionPath } from '../../handbook/_parts/section-path.ts'
import styles from './feedback.module.css'
import { homesAmong } from './said-line.ts'
import { sectionName } from './sections.ts'

interface TextPanelProps {
  theme: Theme | undefined
  section: string | undefined
  /** By edition, the oldest first. */
  understanding: (Understanding & { number: number })[]
  /** Where the theme was written already. */
  written: Written[]
  t: Words
  locale: Locale
  /** What is becoming of the section's text. */
  work: SectionInWork | undefined
}

/** The section that a theme is about: what becomes of its text, who is answered, how many did not understand it. */
export function TextPanel({ theme, section, understanding, written, t, locale, work }: TextPanelProps) {
  if (!theme || !section) {
    return (
      <Panel>
        <p>{t(theme ? 'feedback.now.noSection' : 'feedback.inbox.noTheme')}</p>
      </Panel>
    )
  }
  const homes = homesAmong(theme.sentences)
  return (
    <Panel
      title={sectionName(section, locale)}
      side={
        <ButtonLink size="small" href={sectionPath(section)}>
          {t(work?.proposal ? 'handbook.section.goOn' : 'handbook.section.edit')}
        </ButtonLink>
      }
    >
      {work?.proposal ? <Difference changes={work.proposal.changes} /> : <p>{t('handbook.section.waits')}</p>}
      <RowList>
        <Row
          icon="message-circle-reply"
          tone="ok"
          title={homes > 0 ? t('feedback.now.answered', { count: homes }) : t('feedback.now.answeredNone')}
          note={theme.decision?.reason ?? t('feedback.now.notDecided')}
        />
        {written.map(({ number, section: where }) => (
          <Row
            key={where}
            icon="badge-check"
            tone="ok"
            title={t('editions.answers.written', { number, section: where })}
          />
        ))}
        <Row
          icon="clipboard-check"
          tone="info"
          title={t('editions.share.title')}
          note={understanding.map(({ number, ...said }) => (
            <span key={number} className={styles.line}>
              {shareLine(t, number, said)}
            </span>
          ))}
        />
      </RowList>
    </Panel>
  )
}

function shareLine(t: Words, number: number, said: Understanding): string {
  const percent = shareNotUnderstood(said)
  const all = said.understood + said.notUnderstood
  if (percent === null) return t('editions.share.none', { number })
  return t('editions.share.edition', { number, all, no: said.notUnderstood, percent })
}
