'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Dialog } from '#app/_ui/dialog.tsx'
import { TextField } from '#app/_ui/field.tsx'
import { Icon } from '#app/_ui/icon.tsx'
import type { Skill } from '#lib/programmes/schema.ts'
import { useHouseholdWords } from '../_households/people.ts'
import { useWord } from '../_shell/language.tsx'
import { useEditor } from './editor.tsx'
import { groupedSkills, type SkillGroup } from './skill-groups.ts'
import styles from './visit.module.css'

type SkillPickerProps = { open: boolean; onClose: () => void; onPick: (code: string) => void }

/** All skills of the programme: planned and not mastered first. */
export function SkillPicker({ open, onClose, onPick }: SkillPickerProps) {
  const t = useTranslations('visit.skills.picker')
  const common = useTranslations('common')
  const { programme } = useEditor()
  const word = useWord()
  return (
    <Dialog open={open} onClose={onClose} title={t('title')} closeLabel={common('close')} actions={null}>
      <Choices onPick={onPick} />
      <h3 className={styles.picksTitle}>{t('neverTeach')}</h3>
      <ul className={styles.note}>
        {programme.neverTeach.map(label => (
          <li key={label.zh}>{word(label)}</li>
        ))}
      </ul>
    </Dialog>
  )
}

function Choices({ onPick }: Pick<SkillPickerProps, 'onPick'>) {
  const t = useTranslations('visit.skills.picker')
  const { programme, household, values } = useEditor()
  const [typed, setTyped] = useState('')
  const groups = groupedSkills({ programme, household, listed: values.skills.map(({ code }) => code), typed })
  return (
    <>
      <TextField
        type="search"
        label={t('search')}
        labelHidden
        placeholder={t('search')}
        autoComplete="off"
        value={typed}
        onChange={event => setTyped(event.target.value)}
      />
      {groups.length === 0 ? <p role="status">{t('none')}</p> : null}
      {groups.map(group => (
        <Group key={group.name} group={group} onPick={onPick} />
      ))}
    </>
  )
}

function Group({ group, onPick }: { group: SkillGroup; onPick: (code: string) => void }) {
  const t = useTranslations('visit.skills.picker')
  return (
    <section>
      <h3 className={styles.picksTitle}>{t(group.name)}</h3>
      <ul className={styles.picks}>
        {group.skills.map(skill => (
          <li key={skill.code}>
            <Pick skill={skill} onPick={onPick} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Pick({ skill, onPick }: { skill: Skill; onPick: (code: string) => void }) {
  const tv = useTranslations('visit.skills')
  const { household, programme } = useEditor()
  const word = useWord()
  const { level } = useHouseholdWords()
  const rating = household.levels[skill.code]
  return (
    <button type="button" className={styles.pick} onClick={() => onPick(skill.code)}>
      <span>
        {skill.safetyCritical ? <Icon name="shield-alert" label={tv('safetyCritical')} size="1em" /> : null}{' '}
        {word(skill)}
      </span>
      <span className={styles.note}>{rating ? level(rating.level, programme) : tv('never')}</span>
    </button>
  )
}
