import { getTranslations } from 'next-intl/server'
import { testResult } from '#lib/assessments/rules.ts'
import type { TimelineEntry } from '#lib/households/timeline.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import { inLanguage, wordsOf } from '#lib/i18n/label.ts'
import { levelsOf } from '#lib/progress/rules.ts'
import sheetStyles from '../../../visits/[id]/print/_sheet/sheet.module.css'
import { told } from '../_record/timeline-words.ts'
import { familyName, joined, type RecordProps } from '../_record/words.ts'
import styles from './file.module.css'

/** The first pages of the file: who they are, the rule's parts, the skills, everything that happened, oldest first. */
export async function CoverSheet({
  known,
  assessment,
  today,
  locale,
  timeline,
}: RecordProps & { timeline: readonly TimelineEntry[] }) {
  const t = await getTranslations()
  const { household, definition, facts } = known
  const { caregiver, elder } = household
  const { pre, post } = testResult(facts.tests, definition)
  const levels = levelsOf(facts)
  const levelWords = (level: number) => {
    const step = definition.levels.find(one => one.level === level)
    return step ? inLanguage(step, locale) : String(level)
  }
  const score = (value: number | null) => (value === null ? '–' : String(value))
  const needs = household.needsTags.map(code => wordsOf(definition.needsTags, code, locale))
  const rows: [name: string, words: string][] = [
    [t('household.file.studentNo'), household.studentNo],
    [t('household.file.status'), t(`progress.status.${assessment.status ?? 'applied'}`)],
    [
      t('household.file.caregiver'),
      caregiver
        ? t('household.head.caregiver', {
            name: caregiver.name,
            age: caregiver.age,
            relation: wordsOf(definition.relations, caregiver.relation, locale),
          })
        : t('household.head.noCaregiver'),
    ],
    [t('household.file.phone'), caregiver?.maskedPhone ?? '–'],
    [
      t('household.file.elder'),
      t('household.head.elder', {
        name: elder.name,
        age: elder.age,
        condition: joined(
          t,
          [wordsOf(definition.abilityLevels, household.abilityLevel, locale), ...needs].filter(Boolean),
        ),
      }),
    ],
    [
      t('household.file.place'),
      `${wordsOf(definition.streets, household.streetCode, locale)} ${household.community}`,
    ],
    [t('household.file.trainer'), household.trainer?.name ?? '–'],
    [t('household.file.tests'), t('household.file.scores', { pre: score(pre), post: score(post) })],
    [t('household.file.certificate'), household.certificateNo ?? '–'],
  ]
  const consents = facts.consents.map(
    ({ kind, granted }) =>
      `${wordsOf(definition.consentKinds, kind, locale)} ${t(granted ? 'household.file.granted' : 'household.file.refused')}`,
  )
  return (
    <article className={sheetStyles.paper}>
      <h1 className={sheetStyles.title}>{t('household.file.title')}</h1>
      <p className={sheetStyles.head}>
        <span>{inLanguage({ zh: definition.nameZh, en: definition.nameEn }, locale)}</span>
        <span>
          {t('household.file.asOf', {
            family: familyName(t, household),
            day: dayWords(today, locale, { year: true }),
          })}
        </span>
      </p>
      <table className={styles.facts}>
        <tbody>
          {[...rows, [t('household.file.consents'), joined(t, consents) || '–'] as const].map(
            ([name, words]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{words}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
      <h2 className={styles.part}>{t('household.file.rule')}</h2>
      <ul className={styles.items}>
        {assessment.completion.items.map(item => (
          <li key={item.key}>
            {t('household.file.item', {
              name: t(`progress.item.${item.key}`),
              state: t(`household.file.state.${item.state}`),
            })}
            {item.override
              ? t('household.file.override', { reason: item.override.reason, by: item.override.by })
              : ''}
          </li>
        ))}
      </ul>
      <h2 className={styles.part}>{t('household.file.skills')}</h2>
      <ul className={styles.items}>
        {facts.plan.map(({ skill, waived }) => (
          <li key={skill}>
            {t('household.file.item', {
              name: wordsOf(definition.skills, skill, locale),
              state: waived ? t('household.file.waived') : levelWords(levels.get(skill) ?? 0),
            })}
          </li>
        ))}
      </ul>
      <h2 className={styles.part}>{t('household.timeline.title')}</h2>
      <ol className={styles.events}>
        {[...timeline].reverse().map(entry => {
          const { title, note } = told(t, locale, entry, known)
          return (
            <li key={`${entry.kind}.${entry.id}`}>
              <b>
                {dayWords(entry.date, locale, { year: true })} {title}
              </b>{' '}
              {note}
            </li>
          )
        })}
      </ol>
    </article>
  )
}
