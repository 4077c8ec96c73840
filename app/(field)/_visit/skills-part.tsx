'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Icon } from '#app/_ui/icon.tsx'
import { skillEntry } from './begin.ts'
import { skillsWith } from './changes.ts'
import { problemOf, useEditor } from './editor.tsx'
import { Part } from './part.tsx'
import { useSay } from './say.ts'
import { SkillPicker } from './skill-picker.tsx'
import { SkillRating } from './skill-rating.tsx'
import styles from './visit.module.css'

/** What was taught: what was agreed or is not mastered stands on top, all others can be added. */
export function SkillsPart() {
  const t = useTranslations('visit.skills')
  const editor = useEditor()
  const { values, set, programme } = editor
  const say = useSay(programme)
  const [picking, setPicking] = useState(false)
  const problem = problemOf(editor, 'skills')
  const promised = values.skills.filter(({ because }) => because === 'promised').length
  const suggested = values.skills.filter(({ because }) => because === 'unmastered').length
  const changed = values.skills.filter(({ because }) => because === 'changed').length
  const side =
    changed > 0
      ? t('changed', { n: changed })
      : promised > 0
        ? t('agreed', { n: promised })
        : suggested > 0
          ? t('suggested', { n: suggested })
          : null
  return (
    <Part part="skills" title={t('title')} side={side}>
      {problem ? (
        <p role="alert" className={styles.failed}>
          {say(problem)}
        </p>
      ) : null}
      {values.skills.map(entry => (
        <SkillRating
          key={entry.code}
          entry={entry}
          onChange={change => set({ skills: skillsWith(values.skills, entry.code, change) })}
          onRemove={() => set({ skills: values.skills.filter(({ code }) => code !== entry.code) })}
        />
      ))}
      <button type="button" className={styles.textButton} onClick={() => setPicking(true)}>
        <Icon name="plus" /> {t('add')}
      </button>
      <SkillPicker
        open={picking}
        onClose={() => setPicking(false)}
        onPick={code => {
          set({ skills: [...values.skills, skillEntry(code, 'added', programme)] })
          setPicking(false)
        }}
      />
    </Part>
  )
}
