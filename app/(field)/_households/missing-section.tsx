'use client'

import { useTranslations } from 'next-intl'
import { MissingList } from '#app/_ui/missing-list.tsx'
import { ProgressRing } from '#app/_ui/progress.tsx'
import type { FieldHousehold, FieldMissing } from '#lib/field/schema.ts'
import styles from './households.module.css'
import { useHouseholdWords, useProgramme } from './people.ts'
import { Section } from './section.tsx'

/** So many skills of one missing item are named; the rest is counted. */
const NAMED = 4

/** What still stands between this household and completion, each with the next step. */
export function MissingSection({ household }: { household: FieldHousehold }) {
  const t = useTranslations('field')
  const { missing, progress } = household
  return (
    <Section title={t('household.missing')} side={t('household.progress', { percent: progress })}>
      {missing.length === 0 ? (
        <div className={styles.sum}>
          <ProgressRing percent={progress} label={t('household.progress', { percent: progress })} />
          <p>{t('household.missingNone')}</p>
        </div>
      ) : (
        <MissingList
          headings={{
            missing: t('missing.heading.missing', { n: missing.length }),
            met: t('missing.heading.met'),
            exempt: t('missing.heading.exempt'),
          }}
          items={missing.map(item => ({
            key: item.key,
            state: 'missing' as const,
            title: t(`missing.${item.key}`, item.values as never),
            note: <NextStep item={item} household={household} />,
          }))}
        />
      )}
    </Section>
  )
}

function NextStep({ item, household }: { item: FieldMissing; household: FieldHousehold }) {
  const t = useTranslations('field.missing')
  const programme = useProgramme(household.programmeVersionId)
  const words = useHouseholdWords()
  const named = words.skills(item.skills.slice(0, NAMED), programme)
  const skills = item.skills.length > NAMED ? t('andMore', { skills: named, n: item.skills.length }) : named
  return t(`step.${item.key}`, { skills } as never)
}
