'use client'

import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { Icon } from '#app/_ui/icon.tsx'
import { PageLink } from '#app/_ui/page-link.tsx'
import { type LadderLevel, SkillLadder } from '#app/_ui/skill-ladder.tsx'
import { StatusTag } from '#app/_ui/status-tag.tsx'
import { isEmergency, skillOf } from '#lib/programmes/rules.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { useHouseholdWords } from '../_households/people.ts'
import { useWord } from '../_shell/language.tsx'
import { sectionPath } from '../_shell/route.ts'
import { useWhen } from '../_shell/when.ts'
import { useEditor } from './editor.tsx'
import type { SkillEntry } from './form.ts'
import { CappedLevel, SkillSteps } from './skill-steps.tsx'
import styles from './visit.module.css'

type Rungs = readonly [LadderLevel<string>, LadderLevel<string>, LadderLevel<string>, LadderLevel<string>]

function useRungs(programme: ProgrammeDefinition): Rungs {
  const word = useWord()
  return programme.levels.map(level => ({
    value: String(level.level),
    label: word(level),
  })) as unknown as Rungs
}

type SkillRatingProps = {
  entry: SkillEntry
  onChange: (change: Partial<SkillEntry>) => void
  onRemove: () => void
}

/** One skill: its last level grey, one tap for today's, the steps folded away. */
export function SkillRating({ entry, onChange, onRemove }: SkillRatingProps) {
  const t = useTranslations('visit.skills')
  const { household, programme, values, draft } = useEditor()
  const { day } = useWhen()
  const word = useWord()
  const { level: levelWord } = useHouseholdWords()
  const rungs = useRungs(programme)
  const id = useId()
  const skill = skillOf(programme, entry.code)
  const known = household.levels[entry.code]
  // A correction is not compared with the very rating that it corrects.
  const own = draft.basedOn !== null && known?.date === values.visitDate
  const rating = own ? undefined : known
  const comma = useTranslations('field')('comma')
  const [stepwise, setStepwise] = useState(Object.keys(entry.steps).length > 0)
  const lower = entry.level !== null && rating !== undefined && entry.level < rating.level
  return (
    <div className={styles.skill}>
      <div className={styles.skillHead}>
        <h3 className={styles.skillName}>
          {skill.safetyCritical ? (
            <span className={styles.shield}>
              <Icon name="shield-alert" />
            </span>
          ) : null}
          <span>{word(skill)}</span>
        </h3>
        <PageLink className={styles.book} href={sectionPath(skill.section)} target="_blank">
          <Icon name="book-open" />
          {t('handbook', { section: skill.section })}
        </PageLink>
      </div>
      <div className={styles.skillHead}>
        <p id={id} className={styles.last}>
          {skill.safetyCritical ? `${t('safetyCritical')}${comma}` : ''}
          {rating
            ? t('last', { day: day(rating.date), level: levelWord(rating.level, programme) })
            : t('never')}{' '}
          {lower ? (
            <StatusTag tone="warn" icon="trending-down">
              {t('lower')}
            </StatusTag>
          ) : null}
        </p>
        {skill.checklist ? (
          <button
            type="button"
            className={styles.textButton}
            aria-expanded={stepwise}
            onClick={() => setStepwise(!stepwise)}
          >
            {t('steps', { n: skill.checklist.length })}
          </button>
        ) : null}
      </div>
      <SkillLadder
        legend={word(skill)}
        levels={rungs}
        value={entry.level === null ? null : String(entry.level)}
        last={rating ? String(rating.level) : null}
        lastLabel={t('lastSpoken')}
        describedBy={id}
        onChange={value => onChange({ level: value === null ? null : Number(value) })}
      />
      <CappedLevel entry={entry} skill={skill} onChange={onChange} />
      {stepwise ? <SkillSteps entry={entry} skill={skill} onChange={onChange} /> : null}
      <div className={styles.skillTools}>
        {isEmergency(programme, entry.code) ? <Simulated entry={entry} onChange={onChange} /> : null}
        {entry.because === 'added' ? (
          <button type="button" className={styles.textButton} onClick={onRemove}>
            {t('remove', { skill: word(skill) })}
          </button>
        ) : null}
      </div>
    </div>
  )
}

/** Emergency skills are shown on a doll or told, hardly ever done on the elder (domain.md A7). */
function Simulated({ entry, onChange }: Pick<SkillRatingProps, 'entry' | 'onChange'>) {
  const t = useTranslations('visit.skills')
  return (
    <label className={styles.textButton}>
      <input
        type="checkbox"
        checked={entry.place === 'simulated'}
        onChange={event => onChange({ place: event.target.checked ? 'simulated' : 'home' })}
      />{' '}
      {t('simulated')}
    </label>
  )
}
