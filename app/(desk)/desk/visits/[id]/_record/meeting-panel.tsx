import { wordsOf } from '#lib/i18n/label.ts'
import { measured, proposedFlags } from '#lib/visits/rules.ts'
import { Panel } from '../../../../../_ui/panel.tsx'
import { clock, dayOfVisit, namesIn } from '../../_words.ts'
import { type Fact, Facts } from './facts.tsx'
import styles from './record.module.css'
import type { RecordView } from './view.ts'

/** When and with whom; how the elder was, with what was measured. An attempted visit says why. */
export function MeetingPanel({ visit, today, locale, t }: RecordView) {
  const { body, definition, minutes, met } = visit
  const { reasons } = definition
  const say = (key: 'when' | 'from' | 'present' | 'attempt' | 'cancelledBy' | 'states' | 'vitals') =>
    t(`visits.record.${key}`)
  const list = (words: string[]) => words.join(t('progress.comma'))
  const meeting: (Fact | null)[] = [
    { name: say('when'), value: dayOfVisit(visit.visitDate, today, locale) },
    body.arriveAt === null && body.leaveAt === null
      ? null
      : {
          name: say('from'),
          value: (
            <>
              {t('visits.span', { from: clock(t, body.arriveAt), to: clock(t, body.leaveAt) })}
              {minutes === null ? '' : `${t('field.comma')}${t('visits.minutes', { minutes })}`}
              {body.durationConfirmed ? (
                <span className={styles.quiet}> {t('visits.record.durationConfirmed')}</span>
              ) : null}
            </>
          ),
        },
    met
      ? {
          name: say('present'),
          value: list(namesIn(definition.presentPersons, body.presentPersons, locale)),
        }
      : { name: say('attempt'), value: wordsOf(reasons.attempt, body.attemptReason, locale) },
    !met && body.cancelledBy
      ? { name: say('cancelledBy'), value: wordsOf(reasons.cancelledBy, body.cancelledBy, locale) }
      : null,
    body.makeupReason ? { name: t('visits.record.makeupReason'), value: body.makeupReason } : null,
    body.lateReason ? { name: t('visits.record.lateReason'), value: body.lateReason } : null,
    body.correctionReason
      ? { name: t('visits.record.correctionReason'), value: body.correctionReason }
      : null,
  ]
  const states = namesIn(definition.elderStates, body.elderStates, locale)
  return (
    <Panel id="meeting" title={t('visits.record.meeting')}>
      <Facts facts={meeting} />
      {met ? (
        <Facts
          facts={[
            {
              name: say('states'),
              value: [list(states), body.elderStateText].filter(Boolean).join(t('field.comma')),
            },
            { name: say('vitals'), value: <Vitals visit={visit} locale={locale} t={t} /> },
          ]}
        />
      ) : null}
    </Panel>
  )
}

/** Each value with its unit; an unusual one says so, and which flag it suggests. */
function Vitals({ visit, locale, t }: Pick<RecordView, 'visit' | 'locale' | 't'>) {
  const { body, definition } = visit
  const values = measured(body.vitals, definition)
  if (values.length === 0) return t('visits.record.notMeasured')
  const proposed = proposedFlags(body, definition)
  return (
    <ul className={styles.vitals}>
      {values.map(({ sign, value }) => {
        const flag = proposed.find(({ vital }) => vital === sign.code)
        return (
          <li key={sign.code}>
            {wordsOf(definition.vitals, sign.code, locale)} {value} {sign.unit}
            {flag ? (
              <span className={styles.warn}>
                {' '}
                {t('visits.record.unusual', {
                  confirmed: body.vitalsConfirmed.includes(sign.code) ? 'yes' : 'no',
                })}
                {t('field.comma')}
                {t('visits.record.vitalProposes', {
                  risk: wordsOf(definition.riskTypes, flag.riskType, locale),
                })}
              </span>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
