import { inLanguage } from '#lib/i18n/label.ts'
import type { Skill } from '#lib/programmes/schema.ts'
import type { TaughtSkill } from '#lib/visits/schema.ts'
import { DataTable } from '../../../../../_ui/data-table.tsx'
import { EmptyState } from '../../../../../_ui/empty-state.tsx'
import { Icon } from '../../../../../_ui/icon.tsx'
import { Panel } from '../../../../../_ui/panel.tsx'
import { StairIcon, type StairLevel } from '../../../../../_ui/stair-icon.tsx'
import styles from './record.module.css'
import type { RecordView } from './view.ts'

/** The skills that were rated: the level before, the level now, and the steps that were not done unprompted. */
export function TaughtPanel({ visit, before, locale, t }: RecordView) {
  const { body, definition } = visit
  const skillOf = (code: string) => definition.skills.find(skill => skill.code === code)
  const levelName = (level: number) => {
    const found = definition.levels.find(entry => entry.level === level)
    return found ? inLanguage(found, locale) : String(level)
  }
  const level = (value: number, fade = false) => (
    <span className={styles.level}>
      <StairIcon level={value as StairLevel} falling={fade} />
      {levelName(value)}
      {fade ? <span className={styles.warn}>{t('visits.record.fade')}</span> : null}
    </span>
  )
  return (
    <Panel id="taught" title={t('visits.record.taught')}>
      <DataTable<TaughtSkill>
        caption={t('visits.record.levels')}
        rows={body.skills}
        rowKey={({ code }) => code}
        empty={<EmptyState>{t('visits.record.nothingTaught')}</EmptyState>}
        folds
        columns={[
          {
            key: 'skill',
            head: t('visits.record.skill'),
            cell: ({ code, place }) => {
              const skill = skillOf(code)
              return (
                <>
                  <span className={styles.skill}>
                    {skill?.safetyCritical ? (
                      <Icon name="shield-alert" label={t('visits.record.critical')} />
                    ) : null}{' '}
                    {skill ? inLanguage(skill, locale) : code}
                  </span>{' '}
                  <span className={styles.quiet}>
                    {skill ? t('visits.record.section', { section: skill.section }) : ''}
                    {place === 'simulated' ? `${t('progress.comma')}${t('visits.record.simulated')}` : ''}
                  </span>
                </>
              )
            },
          },
          {
            key: 'last',
            head: t('visits.record.last'),
            foldedLabel: t('visits.record.last'),
            cell: ({ code }) => {
              if (before === null) return t('common.unknown')
              const last = before.get(code)
              return last === undefined ? (
                <span className={styles.quiet}>{t('visits.record.neverRated')}</span>
              ) : (
                level(last)
              )
            },
          },
          {
            key: 'now',
            head: t('visits.record.now'),
            foldedLabel: t('visits.record.now'),
            cell: (taught: TaughtSkill) => (
              <b>{level(taught.level, taught.level < (before?.get(taught.code) ?? 0))}</b>
            ),
          },
          ...(body.skills.some(({ steps }) => steps)
            ? [
                {
                  key: 'steps',
                  head: t('visits.record.steps'),
                  none: t('common.unknown'),
                  cell: (taught: TaughtSkill) => (
                    <Steps taught={taught} skill={skillOf(taught.code)} locale={locale} t={t} />
                  ),
                },
              ]
            : []),
        ]}
      />
    </Panel>
  )
}

/** What was seen of the checklist: only steps that somebody tapped are kept, so only those are named. */
function Steps({
  taught,
  skill,
  locale,
  t,
}: { taught: TaughtSkill; skill: Skill | undefined } & Pick<RecordView, 'locale' | 't'>) {
  const checklist = skill?.checklist
  if (!checklist || !taught.steps) return t('common.unknown')
  const seen = [...taught.steps].filter(({ result }) => result !== 'done').sort((a, b) => a.index - b.index)
  if (seen.length === 0) return t('visits.record.stepsAll', { n: checklist.length })
  return (
    <ol className={styles.steps}>
      {seen.map(({ index, result }) => {
        const step = checklist[index]
        return (
          <li key={index}>
            {step ? inLanguage(step, locale) : index + 1}
            {t('field.comma')}
            <span className={result === 'failed' ? styles.warn : undefined}>
              {t(`visits.record.step.${result}`)}
            </span>
            {step?.critical ? `${t('progress.comma')}${t('visits.record.stepCritical')}` : ''}
          </li>
        )
      })}
    </ol>
  )
}
