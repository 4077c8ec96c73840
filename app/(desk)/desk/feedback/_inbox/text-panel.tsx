import type { Theme } from '#lib/feedback/queries.ts'
import { shareNotUnderstood, type Understanding } from '#lib/feedback/rules.ts'
import type { Edition } from '#lib/handbook/queries.ts'
import type { SectionInWork } from '#lib/handbook/queries-book.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { ButtonLink } from '../../../../_ui/button.tsx'
import { Panel } from '../../../../_ui/panel.tsx'
import { Row, RowList } from '../../../../_ui/row-list.tsx'
import type { Words } from '../../../_desk/words.ts'
import { Difference } from '../../handbook/_parts/difference.tsx'
import { sectionPath } from '../../handbook/_parts/section-path.ts'
import { homesAmong } from './said-line.ts'
import { sectionName } from './sections.ts'

interface TextPanelProps {
  theme: Theme | undefined
  section: string | undefined
  edition: Edition
  understanding: Understanding
  t: Words
  locale: Locale
  /** What is becoming of the section's text. */
  work: SectionInWork | undefined
}

/** The section that a theme is about: what becomes of its text, who is answered, how many did not understand it. */
export function TextPanel({ theme, section, edition, understanding, t, locale, work }: TextPanelProps) {
  if (!theme || !section) {
    return (
      <Panel>
        <p>{t(theme ? 'feedback.now.noSection' : 'feedback.inbox.noTheme')}</p>
      </Panel>
    )
  }
  const homes = homesAmong(theme.sentences)
  const percent = shareNotUnderstood(understanding)
  const all = understanding.understood + understanding.notUnderstood
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
        <Row
          icon="clipboard-check"
          tone="info"
          title={
            percent === null
              ? t('feedback.now.shareNone', { number: edition.number })
              : t('feedback.now.share', {
                  number: edition.number,
                  all,
                  no: understanding.notUnderstood,
                  percent,
                })
          }
          note={t('feedback.now.shareNote')}
        />
      </RowList>
    </Panel>
  )
}
