import { dayWords } from '#lib/i18n/dates.ts'
import { inLanguage, wordsOf } from '#lib/i18n/label.ts'
import { PageLink } from '../../../../../_ui/page-link.tsx'
import { Panel } from '../../../../../_ui/panel.tsx'
import { StatusTag } from '../../../../../_ui/status-tag.tsx'
import { namesIn } from '../../_words.ts'
import { Facts } from './facts.tsx'
import styles from './record.module.css'
import type { RecordView } from './view.ts'

/** Problems, advice, ordinary risks with their state; then what was agreed for the next time. */
export function FoundPanel({ visit, restricted, locale, t }: RecordView) {
  const { body, definition, met } = visit
  const lines = (names: string[], text: string) => {
    const all = [...names, ...(text ? [text] : [])]
    if (all.length === 0) return t('common.none')
    return (
      <ul className={styles.list}>
        {all.map(words => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    )
  }
  return (
    <Panel id="found" title={t('visits.record.found')}>
      {met ? (
        <Facts
          facts={[
            {
              name: t('visits.record.problems'),
              value: lines(namesIn(definition.problems, body.problems.codes, locale), body.problems.text),
            },
            {
              name: t('visits.record.advice'),
              value: lines(namesIn(definition.advice, body.advice.codes, locale), body.advice.text),
            },
            { name: t('visits.record.risks'), value: <Risks visit={visit} locale={locale} t={t} /> },
            restricted > 0
              ? {
                  name: t('visits.record.restricted'),
                  value: (
                    <PageLink href="/desk/risks/restricted">
                      {t('visits.record.restrictedCount', { count: restricted })}
                    </PageLink>
                  ),
                }
              : null,
            {
              name: t('visits.record.handbook'),
              value: [
                visit.taughtFrom === null
                  ? t('visits.record.noEdition')
                  : t('visits.record.taughtFrom', { n: visit.taughtFrom }),
                ...(visit.handedOver === null
                  ? []
                  : [t('visits.record.handbookGiven', { n: visit.handedOver })]),
              ].join(t('field.comma')),
            },
          ]}
        />
      ) : null}
      <Next visit={visit} locale={locale} t={t} />
    </Panel>
  )
}

type Part = Pick<RecordView, 'visit' | 'locale' | 't'>

function Risks({ visit, locale, t }: Part) {
  const { raised, definition } = visit
  if (raised.length === 0) return t('visits.record.nothingUnusual')
  return (
    <ul className={styles.list}>
      {raised.map(flag => (
        <li key={flag.id} className={styles.risk}>
          <StatusTag tone={flag.level === 'attention' ? 'warn' : 'bad'}>
            {wordsOf(definition.riskLevels, flag.level, locale)}
          </StatusTag>
          <PageLink href={`/desk/risks#${flag.id}`}>
            <b>{wordsOf(definition.riskTypes, flag.riskType, locale)}</b>
          </PageLink>
          {flag.note ? <span>{flag.note}</span> : null}
          <span className={styles.quiet}>
            {t('visits.record.riskNote', {
              day: dayWords(flag.onDate, locale),
              state: t(`risk.state.${flag.state}`),
            })}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Next({ visit, locale, t }: Part) {
  const { body, definition } = visit
  const { nextVisitDate, nextVisitTime, noNextReason, nextSkills = [], nextSteps = [] } = body
  const reason = definition.reasons.noNext.find(({ code }) => code === noNextReason)
  return (
    <Facts
      facts={[
        {
          name: t('visits.record.nextDate'),
          value:
            nextVisitDate === null
              ? t('visits.record.noNext', { reason: reason ? inLanguage(reason, locale) : '' })
              : [
                  dayWords(nextVisitDate, locale, { weekday: 'long' }),
                  ...(nextVisitTime ? [nextVisitTime.replace(/^0/, '')] : []),
                ].join(' '),
        },
        nextSkills.length > 0
          ? {
              name: t('visits.record.nextSkills'),
              value: namesIn(definition.skills, nextSkills, locale).join(t('progress.comma')),
            }
          : null,
        nextSteps.length > 0
          ? {
              name: t('visits.record.nextSteps'),
              value: (
                <ul className={styles.list}>
                  {nextSteps.map(({ text, owner, dueDate }) => (
                    <li key={`${owner} ${text}`}>
                      {t('visits.record.nextStep', {
                        text,
                        owner,
                        due: dueDate === null ? 'none' : dayWords(dueDate, locale),
                      })}
                    </li>
                  ))}
                </ul>
              ),
            }
          : null,
      ]}
    />
  )
}
