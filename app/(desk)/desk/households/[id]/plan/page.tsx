import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { planIsLong, plannedSkills } from '#lib/assessments/rules.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import { inLanguage, wordsOf } from '#lib/i18n/label.ts'
import { levelsOf } from '#lib/progress/rules.ts'
import { DataTable } from '../../../../../_ui/data-table.tsx'
import { EmptyState } from '../../../../../_ui/empty-state.tsx'
import { DeskPage, PageHead } from '../../../../../_ui/page.tsx'
import { Panel } from '../../../../../_ui/panel.tsx'
import { StatusTag } from '../../../../../_ui/status-tag.tsx'
import { BackLink } from '../../../../_forms/form-page.tsx'
import { Notice } from '../../../../_forms/notice.tsx'
import { formContext } from '../_record/form-context.ts'
import { DecisionButton } from './decision-button.tsx'

type PageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ saved?: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('deskForms'))('plan.title'),
})

/** 技能计划: what is planned and why, what was waived, what could be added (settled.md 8). */
export default async function PlanPage({ params, searchParams }: PageProps) {
  const { definition, facts, t, locale, back, shared } = await formContext(params, 'plan.decide')
  const { saved } = await searchParams
  const unknown = t('common.unknown')
  const levels = levelsOf(facts)
  const planned = plannedSkills(facts.plan)
  const critical = planned.filter(
    code => definition.skills.find(skill => skill.code === code)?.safetyCritical,
  )
  const rows = definition.skills.map(skill => {
    const item = facts.plan.find(one => one.skill === skill.code)
    const state = !item ? 'outside' : item.waived ? 'waived' : 'planned'
    return { skill, item, state } as const
  })
  const order = { planned: 0, waived: 1, outside: 2 }
  const said = saved === 'assessment' || saved === 'plan' ? t(`household.saved.${saved}`) : null
  return (
    <DeskPage>
      <BackLink {...back} />
      <PageHead
        title={t('deskForms.plan.heading', { count: planned.length, critical: critical.length })}
        sub={
          planIsLong(facts.plan, definition)
            ? t('deskForms.plan.long', { most: definition.planWarningSize })
            : t('deskForms.plan.sub')
        }
      />
      {said ? <Notice>{said}</Notice> : null}
      <Panel>
        {facts.plan.length === 0 ? (
          <EmptyState>{t('household.ladder.empty')}</EmptyState>
        ) : (
          <DataTable
            caption={t('deskForms.plan.title')}
            rows={rows.sort((a, b) => order[a.state] - order[b.state])}
            rowKey={({ skill }) => skill.code}
            folds
            columns={[
              {
                key: 'skill',
                head: t('deskForms.plan.skill'),
                cell: ({ skill }) => inLanguage(skill, locale),
              },
              {
                key: 'critical',
                head: t('deskForms.plan.critical'),
                folded: 'side',
                none: unknown,
                cell: ({ skill }) =>
                  skill.safetyCritical ? (
                    <StatusTag tone="warn" icon="shield-alert">
                      {t('deskForms.plan.critical')}
                    </StatusTag>
                  ) : null,
              },
              {
                key: 'why',
                head: t('deskForms.plan.why'),
                none: unknown,
                cell: ({ item, skill, state }) =>
                  state === 'waived' && item?.waived
                    ? t('household.missing.exemptNote', {
                        ...item.waived,
                        day: dayWords(localDateOf(item.waived.at), locale),
                      })
                    : state === 'planned' && item
                      ? t(`deskForms.plan.source.${item.source}`, {
                          needs: skill.appliesWhen
                            .map(tag => wordsOf(definition.needsTags, tag, locale))
                            .join(t('progress.comma')),
                        })
                      : null,
              },
              {
                key: 'level',
                head: t('household.ladder.now'),
                foldedLabel: t('household.ladder.now'),
                cell: ({ skill }) => {
                  const level = definition.levels.find(step => step.level === (levels.get(skill.code) ?? 0))
                  return level ? inLanguage(level, locale) : ''
                },
              },
              {
                key: 'state',
                head: t('deskForms.plan.state'),
                cell: ({ state }) => t(`deskForms.plan.states.${state}`),
              },
              {
                key: 'do',
                head: t('deskForms.plan.do'),
                acts: true,
                cell: ({ skill, state }) => (
                  <DecisionButton
                    {...shared}
                    skill={skill.code}
                    name={inLanguage(skill, locale)}
                    critical={skill.safetyCritical}
                    decision={state === 'planned' ? 'waive' : state === 'waived' ? 'restore' : 'add'}
                  />
                ),
              },
            ]}
          />
        )}
      </Panel>
    </DeskPage>
  )
}
