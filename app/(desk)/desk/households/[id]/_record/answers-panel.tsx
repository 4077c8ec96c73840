import { getTranslations } from 'next-intl/server'
import type { Answer } from '#lib/feedback/queries-answers.ts'
import type { Reteach } from '#lib/handbook/reteach-rules.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import { wordsOf } from '#lib/i18n/label.ts'
import { Panel } from '../../../../../_ui/panel.tsx'
import { Row, RowList } from '../../../../../_ui/row-list.tsx'
import { joined, type RecordProps } from './words.ts'

/** What the family said about the handbook with its answers, and what it has to hear again. Absent when neither. */
export async function AnswersPanel({
  known,
  locale,
  answers,
  reteach,
}: RecordProps & { answers: readonly Answer[]; reteach: readonly Reteach[] }) {
  if (answers.length === 0 && reteach.length === 0) return null
  const t = await getTranslations()
  return (
    <Panel title={t(answers.length > 0 ? 'editions.answers.title' : 'editions.reteach.title')}>
      <RowList>
        {reteach.map(({ section, number, skills, pages }) => (
          <Row
            key={section}
            icon="bell-ring"
            tone="warn"
            title={t('editions.reteach.section', { section, number })}
            note={joined(t, [
              ...(skills.length > 0
                ? [
                    t('editions.reteach.skills', {
                      skills: joined(
                        t,
                        skills.map(code => wordsOf(known.definition.skills, code, locale)),
                      ),
                    }),
                  ]
                : []),
              ...(pages ? [t('editions.reteach.pages')] : []),
            ])}
          />
        ))}
        {answers.map(({ id, words, onDate, decision, reason, written }) => (
          <Row
            key={id}
            icon="message-circle-reply"
            tone={written.length > 0 ? 'ok' : 'info'}
            title={t('editions.answers.said', { day: dayWords(onDate, locale), words })}
            note={
              decision
                ? `${t(`editions.answers.decision.${decision}`)} ${reason ?? ''}`
                : t('editions.answers.waiting')
            }
            detail={
              written.length > 0
                ? joined(
                    t,
                    written.map(({ number, section }) => t('editions.answers.written', { number, section })),
                  )
                : undefined
            }
          />
        ))}
      </RowList>
    </Panel>
  )
}
