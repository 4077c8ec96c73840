'use client'

import { useTranslations } from 'next-intl'
import { Icon } from '#app/_ui/icon.tsx'
import { PageLink } from '#app/_ui/page-link.tsx'
import { StairIcon, type StairLevel } from '#app/_ui/stair-icon.tsx'
import { plannedSkills, unmasteredSkills } from '#lib/assessments/rules.ts'
import type { PlanItem } from '#lib/assessments/schema.ts'
import type { FieldHousehold } from '#lib/field/schema.ts'
import { skillOf } from '#lib/programmes/rules.ts'
import { useWord } from '../_shell/language.tsx'
import { sectionPath } from '../_shell/route.ts'
import { useWhen } from '../_shell/when.ts'
import styles from './households.module.css'
import { useHouseholdWords, useProgramme } from './people.ts'
import { Section } from './section.tsx'

/** The household's skills: not mastered first, then mastered, then waived with the reason. */
export function PlanSection({ household }: { household: FieldHousehold }) {
  const t = useTranslations('field.household')
  const programme = useProgramme(household.programmeVersionId)
  const levels = new Map(Object.entries(household.levels).map(([skill, { level }]) => [skill, level]))
  const planned = plannedSkills(household.plan)
  const open = unmasteredSkills(household.plan, levels, programme)
  const reached = planned.filter(skill => !open.includes(skill))
  const waived = household.plan.filter(item => item.waived !== null)
  if (household.plan.length === 0) return null
  return (
    <Section title={t('plan')} side={t('planCount', { done: reached.length, total: planned.length })}>
      <Skills title={t('open')} skills={open} household={household} />
      <Folded title={t('reached')} count={reached.length}>
        <Skills skills={reached} household={household} />
      </Folded>
      <Folded title={t('waived')} count={waived.length}>
        <ul className={styles.list}>
          {waived.map(item => (
            <Waived key={item.skill} item={item} household={household} />
          ))}
        </ul>
      </Folded>
    </Section>
  )
}

function Folded({ title, count, children }: { title: string; count: number; children: React.ReactNode }) {
  if (count === 0) return null
  return (
    <details className={styles.fold}>
      <summary>
        {title} {count}
      </summary>
      {children}
    </details>
  )
}

function Skills({
  title,
  skills,
  household,
}: {
  title?: string
  skills: string[]
  household: FieldHousehold
}) {
  if (skills.length === 0) return null
  return (
    <>
      {title ? (
        <h3 className={styles.sub}>
          {title} {skills.length}
        </h3>
      ) : null}
      <ul className={styles.list}>
        {skills.map(skill => (
          <PlannedSkill key={skill} code={skill} household={household} />
        ))}
      </ul>
    </>
  )
}

function PlannedSkill({ code, household }: { code: string; household: FieldHousehold }) {
  const t = useTranslations('field.household')
  const tv = useTranslations('visit.skills')
  const { day } = useWhen()
  const word = useWord()
  const { level: levelWord } = useHouseholdWords()
  const programme = useProgramme(household.programmeVersionId)
  const skill = skillOf(programme, code)
  const rating = household.levels[code]
  return (
    <li className={styles.line}>
      <span className={styles.name}>
        {skill.safetyCritical ? (
          <span className={styles.critical}>
            <Icon name="shield-alert" label={tv('safetyCritical')} />
          </span>
        ) : null}
        {word(skill)}
        <span className={styles.note}>
          <StairIcon level={(rating?.level ?? 0) as StairLevel} />{' '}
          {rating
            ? t('levelOn', { level: levelWord(rating.level, programme), day: day(rating.date) })
            : t('unrated')}
        </span>
      </span>
      <PageLink className={styles.link} href={sectionPath(skill.section)}>
        {tv('handbook', { section: skill.section })}
      </PageLink>
    </li>
  )
}

function Waived({ item, household }: { item: PlanItem; household: FieldHousehold }) {
  const t = useTranslations('field.household')
  const { skill } = useHouseholdWords()
  const programme = useProgramme(household.programmeVersionId)
  return (
    <li>
      {skill(item.skill, programme)}
      <span className={styles.note}>
        {t('waivedBecause', { reason: item.waived?.reason ?? '', name: item.waived?.by ?? '' })}
      </span>
    </li>
  )
}
