import { getTranslations } from 'next-intl/server'
import { may } from '#lib/access/policy.ts'
import { unmasteredSkills } from '#lib/assessments/rules.ts'
import type { HeldHandbook } from '#lib/handbook/held.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import { wordsOf } from '#lib/i18n/label.ts'
import { skillOf } from '#lib/programmes/rules.ts'
import { levelsOf } from '#lib/progress/rules.ts'
import { IconLabel } from '../../../../../_ui/icon.tsx'
import { PageLink } from '../../../../../_ui/page-link.tsx'
import { Panel } from '../../../../../_ui/panel.tsx'
import styles from './record.module.css'
import { joined, type RecordProps } from './words.ts'

/** Which paper handbook the family holds, what reads differently by now, and where the open skills stand. */
export async function HandbookPanel({
  known,
  handbook,
  locale,
  actor,
}: RecordProps & { handbook: HeldHandbook }) {
  const t = await getTranslations()
  const { held, current, changed } = handbook
  const { definition, facts } = known
  const open = unmasteredSkills(facts.plan, levelsOf(facts), definition)
  const sections = new Map<string, string[]>()
  for (const code of open) {
    const { section } = skillOf(definition, code)
    sections.set(section, [...(sections.get(section) ?? []), wordsOf(definition.skills, code, locale)])
  }
  const day = held ? dayWords(held.onDate, locale) : ''
  const state =
    changed.length > 0
      ? t('household.handbook.changed', {
          day,
          number: current?.number ?? 0,
          sections: joined(t, changed),
        })
      : t('household.handbook.newest', { day })
  return (
    <Panel
      title={t('household.handbook.title')}
      side={held ? t('household.handbook.paper', { number: held.number }) : undefined}
      footer={
        may(actor, 'card.issue') ? (
          <span className={styles.footLinks}>
            <PageLink href={`/desk/households/${known.household.id}/handouts`}>
              {t('handout.record')}
            </PageLink>
            <PageLink href={`/desk/households/${known.household.id}/booklet`}>
              {t('print.booklet.title')}
            </PageLink>
            <PageLink href={`/desk/households/${known.household.id}/card`}>{t('family.card.title')}</PageLink>
          </span>
        ) : undefined
      }
    >
      <ul className={styles.lines}>
        <li>
          {held ? (
            <IconLabel
              icon={changed.length > 0 ? 'triangle-alert' : 'check'}
              tone={changed.length > 0 ? 'warn' : 'ok'}
            >
              {state}
            </IconLabel>
          ) : (
            <IconLabel icon="circle-dashed" tone="warn">
              {t('household.handbook.none')}
            </IconLabel>
          )}
        </li>
        {[...sections].slice(0, 4).map(([section, skills]) => (
          <li key={section}>
            <PageLink href={`/handbook/${section.replace('.', '/')}`} className={styles.line}>
              <b>{section}</b> {joined(t, skills)}
            </PageLink>
            <span className={styles.quiet}>{t('household.handbook.toReread')}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
