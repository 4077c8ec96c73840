'use client'

import { useTranslations } from 'next-intl'
import { ChipGroup, ChoiceChip } from '#app/_ui/choice.tsx'
import { TextArea } from '#app/_ui/field.tsx'
import { findReason } from '#lib/programmes/rules.ts'
import { useWord } from '../_shell/language.tsx'
import { attemptBecause } from './changes.ts'
import { problemOf, useEditor } from './editor.tsx'
import { Part } from './part.tsx'
import { useSay } from './say.ts'
import styles from './visit.module.css'

/** The short path: why they did not meet, who put it off, a word more. The next date follows. */
export function AttemptPart() {
  const t = useTranslations('visit.meeting')
  const editor = useEditor()
  const { values, set, programme } = editor
  const word = useWord()
  const say = useSay(programme)
  const reason = findReason(programme, 'attempt', values.attemptReason)
  const why = problemOf(editor, 'attemptReason')
  const who = problemOf(editor, 'cancelledBy')
  return (
    <Part part="attempt">
      <div className={styles.stack}>
        <ChipGroup legend={t('reason')} error={why ? say(why) : undefined}>
          {programme.reasons.attempt.map(choice => (
            <ChoiceChip
              key={choice.code}
              type="radio"
              name="attemptReason"
              checked={values.attemptReason === choice.code}
              onChange={() => set(attemptBecause(choice.code, programme))}
            >
              {word(choice)}
            </ChoiceChip>
          ))}
        </ChipGroup>
        {values.attemptReason === 'elderHospital' ? <p className={styles.note}>{t('hospital')}</p> : null}
        {values.attemptReason === 'elderDied' ? <p className={styles.note}>{t('died')}</p> : null}
        {reason?.cancelledBy || values.cancelledBy ? (
          <ChipGroup legend={t('cancelledBy')} error={who ? say(who) : undefined}>
            {programme.reasons.cancelledBy.map(choice => (
              <ChoiceChip
                key={choice.code}
                type="radio"
                name="cancelledBy"
                checked={values.cancelledBy === choice.code}
                onChange={() => set({ cancelledBy: choice.code })}
              >
                {word(choice)}
              </ChoiceChip>
            ))}
          </ChipGroup>
        ) : null}
        <TextArea
          label={t('attemptNote')}
          rows={2}
          maxLength={200}
          value={values.problemText}
          onChange={event => set({ problemText: event.target.value })}
        />
      </div>
    </Part>
  )
}
