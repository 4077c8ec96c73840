'use client'

import { useTranslations } from 'next-intl'
import { ChoiceChip } from '#app/_ui/choice.tsx'
import { TextField } from '#app/_ui/field.tsx'
import { useDelivery } from '../_shell/delivery.tsx'
import { stressRequired } from './check.ts'
import { doubtsOf, problemOf, useEditor } from './editor.tsx'
import { Fold, Part } from './part.tsx'
import { useSay } from './say.ts'
import { StressCheck } from './stress-check.tsx'
import styles from './visit.module.css'

/** What only some visits need: the stress check, the handbook, a make-up lesson. Due ones stand open. */
export function MorePart() {
  const t = useTranslations('visit.more')
  const { values, household, context } = useEditor()
  const stressDue = stressRequired(values, context)
  const handbookDue = household.handbookEditionId === null
  const used = values.kind === 'makeup' || values.handbookGiven || values.stress.state !== 'unasked'
  return (
    <Part part="more">
      {stressDue ? <StressCheck /> : null}
      {handbookDue ? <Handbook /> : null}
      <Fold title={t('title')} open={used}>
        <div className={styles.stack}>
          {stressDue || context.carried ? null : <StressCheck />}
          {handbookDue ? null : <Handbook />}
          <Makeup />
        </div>
      </Fold>
    </Part>
  )
}

function Handbook() {
  const t = useTranslations('visit.more')
  const { values, set, household } = useEditor()
  const { edition } = useDelivery().pack
  if (!edition) return null
  return (
    <div className={styles.foldBody}>
      {household.handbookEditionId === null ? <p className={styles.note}>{t('handbookNone')}</p> : null}
      <ChoiceChip
        checked={values.handbookGiven}
        onChange={event => set({ handbookGiven: event.target.checked })}
      >
        {t('handbook', { n: edition.number })}
      </ChoiceChip>
    </div>
  )
}

function Makeup() {
  const t = useTranslations('visit.more')
  const editor = useEditor()
  const { values, set, programme } = editor
  const say = useSay(programme)
  const rule = programme.components.classroom.makeupByHomeVisit
  if (!rule.allowed) return null
  const problem = problemOf(editor, 'makeupReason')
  const doubts = doubtsOf(editor, 'kind')
  return (
    <>
      <ChoiceChip
        checked={values.kind === 'makeup'}
        onChange={event => set({ kind: event.target.checked ? 'makeup' : 'coaching' })}
      >
        {t('makeup')}
      </ChoiceChip>
      {values.kind === 'makeup' ? (
        <TextField
          label={t('makeupReason')}
          hint={t('makeupHint', { minutes: rule.minMinutes, lessons: rule.lessons, max: rule.maxLessons })}
          maxLength={200}
          value={values.makeupReason}
          error={problem ? say(problem) : undefined}
          onChange={event => set({ makeupReason: event.target.value })}
        />
      ) : null}
      {doubts.map(doubt => (
        <p key={doubt.key} role="status" className={styles.capped}>
          {say(doubt)}
        </p>
      ))}
    </>
  )
}
