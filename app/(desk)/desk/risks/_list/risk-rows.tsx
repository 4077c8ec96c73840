import { getLocale, getTranslations } from 'next-intl/server'
import { addDays, localDateOf, localTimeOf } from '#lib/calendar/dates.ts'
import { dayWords, timeWords } from '#lib/i18n/dates.ts'
import { inLanguage, wordsOf } from '#lib/i18n/label.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { findRiskType } from '#lib/programmes/rules.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { isLate } from '#lib/risks/listing.ts'
import type { RiskItem } from '#lib/risks/queries.ts'
import { Icon } from '../../../../_ui/icon.tsx'
import { PageLink } from '../../../../_ui/page-link.tsx'
import { RowList } from '../../../../_ui/row-list.tsx'
import { StatusTag, type Tone } from '../../../../_ui/status-tag.tsx'
import { type Words, whenWords } from '../../../_desk/words.ts'
import styles from './risks.module.css'
import { StepButton } from './step-button.tsx'

type RiskRowsProps = {
  rows: readonly RiskItem[]
  definition: ProgrammeDefinition
  today: string
  mayHandle: boolean
  door: string
  here: string
}

const tones: Record<RiskItem['level'], Tone> = { urgent: 'bad', high: 'warn', attention: 'plain' }
const states: Record<RiskItem['state'], { tone: Tone; icon: 'bell-ring' | 'check' | 'clipboard-check' }> = {
  open: { tone: 'warn', icon: 'bell-ring' },
  acknowledged: { tone: 'info', icon: 'check' },
  actioned: { tone: 'info', icon: 'clipboard-check' },
  closed: { tone: 'ok', icon: 'check' },
}

/** One flag after another: of whom, how grave, by when, what was done, and the next step. */
export async function RiskRows({ rows, ...rest }: RiskRowsProps) {
  const t = await getTranslations()
  const locale = await getLocale()
  const first = rows.find(({ nextStep }) => nextStep !== null)
  return (
    <RowList label={t('risks.list')}>
      {rows.map(item => (
        <RiskRow key={item.id} item={item} first={item === first} t={t} locale={locale} {...rest} />
      ))}
    </RowList>
  )
}

type RiskRowProps = Omit<RiskRowsProps, 'rows'> & {
  item: RiskItem
  first: boolean
  t: Words
  locale: Locale
}

function RiskRow({ item, first, t, locale, definition, today, mayHandle, door, here }: RiskRowProps) {
  const type = findRiskType(definition, item.riskType)
  const late = isLate(item)
  const name = t('risks.row', {
    family: t('risks.family', { name: item.caregiverName || item.elderName }),
    risk: type ? inLanguage(type, locale) : item.riskType,
  })
  const street = definition.streets.find(({ code }) => code === item.streetCode)
  const when = (at: number) => whenWords(t, locale, at, today)
  return (
    <li id={item.id} className={styles.row} data-late={late || undefined}>
      <div className={styles.words}>
        <h2 className={styles.title}>
          <PageLink href={`/desk/households/${item.householdId}`} data-row>
            {name}
          </PageLink>
        </h2>
        <p className={styles.tags}>
          <StatusTag tone={tones[item.level]} icon={item.level === 'attention' ? 'flag' : 'octagon-alert'}>
            {wordsOf(definition.riskLevels, item.level, locale)}
          </StatusTag>
          <StatusTag {...states[item.state]}>{t(`risk.state.${item.state}`)}</StatusTag>
          <DueWords item={item} late={late} t={t} locale={locale} />
        </p>
        <p className={styles.quiet}>
          {t('risks.raised', { when: when(item.raisedAt), name: item.raisedByName })}
          {' · '}
          {t('risks.where', {
            street: street ? inLanguage(street.short, locale) : '',
            studentNo: item.studentNo,
          })}
          {item.visitId === null ? null : (
            <>
              {' · '}
              <PageLink href={`/desk/visits/${item.visitId}`}>{t('risks.visit')}</PageLink>
            </>
          )}
        </p>
        {item.note ? <p className={styles.note}>{item.note}</p> : null}
        <details className={styles.more}>
          <summary>{t('risks.more')}</summary>
          <dl>
            {type ? (
              <>
                <dt>{t('risks.now')}</dt>
                <dd>{inLanguage(type.whatToDo, locale)}</dd>
                <dt>{t('risks.told')}</dt>
                <dd>{inLanguage(type.whoIsTold, locale)}</dd>
              </>
            ) : null}
            <dt>{t('risks.history')}</dt>
            {item.events.length === 0 ? <dd>{t('risks.historyNone')}</dd> : null}
            {item.events.map(event => (
              <dd key={`${event.step}-${event.at}`}>
                {t('risks.stepLine', {
                  when: when(event.at),
                  name: event.byName,
                  step: t(`risks.step.${event.step}`),
                })}
                {event.note ? <span className={styles.said}>{event.note}</span> : null}
              </dd>
            ))}
          </dl>
        </details>
      </div>
      {mayHandle && item.nextStep ? (
        <div className={styles.act}>
          <StepButton
            key={item.nextStep}
            flagId={item.id}
            step={item.nextStep}
            name={name}
            door={door}
            here={here}
            first={first}
          />
        </div>
      ) : null}
    </li>
  )
}

/** By when something must be done, red once it is too late; nothing once it was done. */
function DueWords({ item, late, t, locale }: { item: RiskItem; late: boolean; t: Words; locale: Locale }) {
  if (item.state === 'closed' || item.state === 'actioned') return null
  const when = deadlineWords(item.dueAt, t, locale)
  if (!late) return <span className={styles.quiet}>{t('risks.due.open', { when })}</span>
  return (
    <span className={styles.late}>
      <Icon name="clock-alert" />
      <span>{t('risks.due.late', { when })}</span>
    </span>
  )
}

/** A deadline at midnight belongs to the day that ends with it. */
function deadlineWords(dueAt: number, t: Words, locale: Locale): string {
  const date = localDateOf(dueAt)
  return localTimeOf(dueAt) === '00:00'
    ? t('risks.by24', { day: dayWords(addDays(date, -1), locale) })
    : t('risks.dayTime', { day: dayWords(date, locale), time: timeWords(dueAt) })
}
