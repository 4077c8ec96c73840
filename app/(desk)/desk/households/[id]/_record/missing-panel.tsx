import { getTranslations } from 'next-intl/server'
import { may } from '#lib/access/policy.ts'
import type { PlanItem } from '#lib/assessments/schema.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import { wordsOf } from '#lib/i18n/label.ts'
import type { CompletionItem, Confirmable } from '#lib/progress/rules.ts'
import { ButtonLink } from '../../../../../_ui/button.tsx'
import { MissingList, type Requirement } from '../../../../../_ui/missing-list.tsx'
import { PageLink } from '../../../../../_ui/page-link.tsx'
import { Panel } from '../../../../../_ui/panel.tsx'
import { spoken } from '../../../../_desk/words.ts'
import { CompletedNote } from './completed-note.tsx'
import { CompletionActions } from './completion-actions.tsx'
import styles from './record.module.css'
import { recordPlaces } from './record-places.ts'
import { joined, type RecordProps } from './words.ts'

type MissingPanelProps = RecordProps & {
  confirm: Confirmable
  restrictedOpen: number
  /** Set aside and not taken back. */
  overrides: readonly { id: string; itemKey: string }[]
}

/** What the household still lacks for its completion, what it has, what it need not have, and the judgement. */
export async function MissingPanel(props: MissingPanelProps) {
  const { known, assessment, actor, locale, confirm, restrictedOpen, overrides } = props
  const t = await getTranslations()
  const { definition, household } = known
  const { items, waivers } = assessment.completion
  const missing = items.filter(({ state }) => state === 'missing')
  const exempt = items.filter(({ state }) => state === 'exempt')
  const restricted = confirm.completion.items.filter(
    ({ key, state }) => key === 'restricted' && state === 'missing',
  )
  const completed = assessment.status === 'completed' || assessment.status === 'followedUp'
  const underway = ['inTraining', 'readyForReview', 'assessed'].includes(assessment.status ?? '')
  const name = (code: string) =>
    wordsOf([...definition.skills, ...definition.modules, ...definition.consentKinds], code, locale)
  const day = (instant: number) => dayWords(localDateOf(instant), locale)

  const requirement = (item: CompletionItem): Requirement => {
    const values = spoken(item.values, locale)
    if (item.state === 'met') {
      const rule = `progress.rule.${item.key}`
      const asked = t.has(rule as never) ? t(rule as never, values as never) : ''
      return {
        key: item.key,
        state: 'met',
        title: t(`progress.met.${item.key}`, values as never),
        note: asked ? t('household.missing.asked', { rule: asked }) : undefined,
      }
    }
    if (item.state === 'exempt') {
      const { reason = '', by = '', at = 0 } = item.override ?? {}
      return {
        key: item.key,
        state: 'exempt',
        title: t(`progress.item.${item.key}`),
        note: t('household.missing.exemptNote', { reason, by, day: day(at) }),
      }
    }
    const place = recordPlaces[item.key]
    const next = item.nextStep
      ? t(`progress.next.${item.nextStep.key}` as never, spoken(item.nextStep.values, locale) as never)
      : ''
    const names = item.key === 'classroom' ? '' : joined(t, item.codes.map(name))
    return {
      key: item.key,
      state: 'missing',
      title: t(`progress.missing.${item.key}`, values as never),
      note: [names, next].filter(Boolean).join(t('household.missing.stop')),
      action:
        place && may(actor, place.permission) ? (
          <PageLink href={place.href(household.id)} className={styles.go}>
            {t(`household.missing.go.${item.key}` as never)}
          </PageLink>
        ) : undefined,
    }
  }
  const waiver = (items: PlanItem[]): Requirement => {
    const { reason = '', by = '', at = 0 } = items[0]?.waived ?? {}
    return {
      key: items.map(({ skill }) => skill).join(),
      state: 'exempt',
      title: joined(
        t,
        items.map(({ skill }) => name(skill)),
      ),
      note: t('household.missing.exemptNote', { reason, by, day: day(at) }),
    }
  }

  return (
    <Panel
      id="completion"
      title={
        completed
          ? t('household.missing.completed')
          : missing.length === 0
            ? t('progress.missingNone')
            : t('progress.missingTitle', { count: missing.length })
      }
      side={
        <PageLink href={`/desk/programme?programme=${encodeURIComponent(definition.code)}`}>
          {t('household.missing.rule', { year: String(definition.year) })}
        </PageLink>
      }
    >
      {completed ? <CompletedNote {...props} /> : null}
      <MissingList
        items={[...items.map(requirement), ...alike(waivers).map(waiver)]}
        headings={{
          missing: t('household.missing.missing'),
          met: t('household.missing.met', {
            count: items.filter(({ state }) => state === 'met').length,
          }),
          exempt: t('household.missing.exempt', { count: exempt.length + waivers.length }),
        }}
      />
      {underway && may(actor, 'completion.confirm') ? (
        <CompletionActions
          householdId={household.id}
          keep={actor.userId}
          today={props.today}
          confirmable={confirm.confirmable && assessment.status === 'readyForReview'}
          missing={missing.length}
          unapproved={confirm.unapproved.length}
          restrictedOpen={restricted.length === 0 ? 0 : restrictedOpen}
          overridable={[...missing, ...restricted].map(({ key }) => ({
            value: key,
            label: t(`progress.item.${key}`),
          }))}
          overrides={overrides.map(({ id, itemKey }) => ({
            id,
            value: itemKey,
            label: t(`progress.item.${itemKey}` as never),
          }))}
        />
      ) : null}
      {assessment.status === 'applied' && may(actor, 'eligibility.review') ? (
        <div className={styles.foot}>
          <ButtonLink href={`/desk/households/${household.id}/eligibility`} variant="primary">
            {t('household.do.review')}
          </ButtonLink>
        </div>
      ) : null}
      {assessment.status === 'eligible' && may(actor, 'needs.assess') ? (
        <div className={styles.foot}>
          <ButtonLink href={`/desk/households/${household.id}/assessment`} variant="primary">
            {t('household.do.assessment')}
          </ButtonLink>
        </div>
      ) : null}
      {assessment.status === 'waitlisted' && may(actor, 'household.promote') ? (
        <div className={styles.foot}>
          <ButtonLink href={`/desk/households/${household.id}/status`} variant="primary">
            {t('household.do.promote')}
          </ButtonLink>
        </div>
      ) : null}
    </Panel>
  )
}

/** Skills that were waived together, for one reason, by one person, on one day. */
function alike(waivers: readonly PlanItem[]): PlanItem[][] {
  const groups = new Map<string, PlanItem[]>()
  for (const item of waivers) {
    const { reason = '', by = '', at = 0 } = item.waived ?? {}
    const key = [reason, by, localDateOf(at)].join('|')
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return [...groups.values()]
}
