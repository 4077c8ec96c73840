'use client'

import { useTranslations } from 'next-intl'
import { TextField } from '#app/_ui/field.tsx'
import { localDateOf } from '#lib/calendar/dates.ts'
import { useDelivery } from '../_shell/delivery.tsx'
import { useWhen } from '../_shell/when.ts'
import { problemOf, useEditor } from './editor.tsx'
import { Part } from './part.tsx'
import { useSay } from './say.ts'
import styles from './visit.module.css'

/** A correction says why; a returned record shows what the coordinator asked. */
export function CorrectionPart() {
  const t = useTranslations('visit.correction')
  const editor = useEditor()
  const { values, set, draft, programme } = editor
  const { pack } = useDelivery()
  const { day } = useWhen()
  const say = useSay(programme)
  const returned = pack.returned.find(({ visitId }) => visitId === draft.visitId)
  const problem = problemOf(editor, 'correctionReason')
  return (
    <Part part="correction">
      {returned ? (
        <blockquote className={styles.quote}>
          <p className={styles.note}>
            {t('returned', { name: returned.byName, day: day(localDateOf(returned.at)) })}
          </p>
          <p>{returned.comment}</p>
        </blockquote>
      ) : null}
      <TextField
        label={t('title')}
        hint={t('hint')}
        maxLength={200}
        value={values.correctionReason}
        error={problem ? say(problem) : undefined}
        onChange={event => set({ correctionReason: event.target.value })}
      />
    </Part>
  )
}
