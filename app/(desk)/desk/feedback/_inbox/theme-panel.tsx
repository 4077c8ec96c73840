import { localDateOf } from '#lib/calendar/dates.ts'
import type { Theme } from '#lib/feedback/queries.ts'
import type { Decision } from '#lib/feedback/schema.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { IconName } from '../../../../_ui/icon.tsx'
import { PageLink } from '../../../../_ui/page-link.tsx'
import { Panel } from '../../../../_ui/panel.tsx'
import { Row, RowList } from '../../../../_ui/row-list.tsx'
import { StatusTag, type Tone } from '../../../../_ui/status-tag.tsx'
import type { Words } from '../../../_desk/words.ts'
import { DecideForm } from './decide-form.tsx'
import styles from './feedback.module.css'
import { homesAmong, saidLine } from './said-line.ts'

const looks: Record<Decision | 'none', { tone: Tone; icon: IconName }> = {
  adopt: { tone: 'ok', icon: 'check' },
  decline: { tone: 'rest', icon: 'x' },
  pending: { tone: 'warn', icon: 'circle-dashed' },
  nothingToChange: { tone: 'plain', icon: 'circle-slash' },
  none: { tone: 'info', icon: 'circle-dashed' },
}

export function DecisionTag({ theme, t }: { theme: Theme; t: Words }) {
  const said = theme.decision?.decision ?? 'none'
  return <StatusTag {...looks[said]}>{t(`feedback.decision.${said}`)}</StatusTag>
}

interface ThemePanelProps {
  themes: readonly Theme[]
  chosen: Theme | undefined
  all: boolean
  may: boolean
  keep: string
  t: Words
  locale: Locale
}

const SHOWN = 5

/** The theme that is looked at with its decision, and the others in a line each. */
export function ThemePanel({ themes, chosen, all, may, keep, t, locale }: ThemePanelProps) {
  const others = themes.filter(theme => theme !== chosen)
  const shown = all ? others : others.slice(0, SHOWN)
  if (!chosen) {
    return (
      <Panel>
        <p>{t('feedback.inbox.noTheme')}</p>
      </Panel>
    )
  }
  return (
    <Panel
      footer={
        others.length > shown.length ? (
          <PageLink href={`/desk/feedback?theme=${chosen.id}&themes=all`}>
            {t('feedback.inbox.allThemes', { count: themes.length })}
          </PageLink>
        ) : undefined
      }
    >
      <div className={styles.theme}>
        <h2>{chosen.title}</h2>
        <p className={styles.side}>
          {t(chosen.sections.length > 0 ? 'feedback.theme.sub' : 'feedback.theme.subNoSection', {
            count: chosen.sentences.length,
            homes: homesAmong(chosen.sentences),
            sections: chosen.sections.join(t('progress.comma')),
          })}
        </p>
        <div className={styles.quote}>
          {chosen.sentences.map(sentence => (
            <p key={sentence.id}>
              {sentence.words} <span className={styles.who}>{saidLine(t, locale, sentence)}</span>
            </p>
          ))}
        </div>
        {may ? (
          <DecideForm
            key={`${chosen.id}:${chosen.decision?.at ?? 0}`}
            themeId={chosen.id}
            decision={chosen.decision?.decision ?? null}
            reason={chosen.decision?.reason ?? null}
            keep={keep}
          />
        ) : (
          <p>
            <DecisionTag theme={chosen} t={t} /> {chosen.decision?.reason}
          </p>
        )}
        {chosen.decision ? (
          <p className={styles.who}>
            {t('feedback.theme.by', {
              name: chosen.decision.by,
              day: dayWords(localDateOf(chosen.decision.at), locale),
            })}
          </p>
        ) : null}
      </div>
      <RowList label={t('feedback.inbox.themes')}>
        {shown.map(theme => (
          <Row
            key={theme.id}
            href={`/desk/feedback?theme=${theme.id}`}
            title={theme.title}
            note={t('feedback.theme.row', {
              count: theme.sentences.length,
              reason: theme.decision?.reason ?? '',
            })}
            action={<DecisionTag theme={theme} t={t} />}
          />
        ))}
      </RowList>
    </Panel>
  )
}
