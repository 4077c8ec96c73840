'use client'

import { useTranslations } from 'next-intl'
import { Button } from '#app/_ui/button.tsx'
import { TextField } from '#app/_ui/field.tsx'
import type { RiskLevelCode, VitalSign } from '#lib/programmes/schema.ts'
import type { VisitWarning } from '#lib/visits/rules.ts'
import { useWord } from '../_shell/language.tsx'
import { flagsAfter } from './changes.ts'
import { doubtsOf, problemOf, useEditor } from './editor.tsx'
import { toggled } from './part.tsx'
import { useSay } from './say.ts'
import styles from './visit.module.css'

/** The measured values; what cannot be is an error, what is alarming asks twice and proposes a flag. */
export function Vitals() {
  const t = useTranslations('visit.elder')
  const { programme } = useEditor()
  return (
    <fieldset>
      <legend className="visually-hidden">{t('vitals')}</legend>
      <div className={styles.vitals}>
        {programme.vitals.map(sign => (
          <Vital key={sign.code} sign={sign} />
        ))}
      </div>
    </fieldset>
  )
}

function Vital({ sign }: { sign: VitalSign }) {
  const editor = useEditor()
  const { values, set, programme } = editor
  const word = useWord()
  const say = useSay(programme)
  const field = `vitals.${sign.code}`
  const problem = problemOf(editor, field)
  const doubt = doubtsOf(editor, field)[0]
  return (
    <TextField
      label={word(sign)}
      side={sign.unit}
      inputMode="decimal"
      autoComplete="off"
      value={values.vitals[sign.code]}
      error={problem ? say(problem) : undefined}
      warning={doubt ? say(doubt) : undefined}
      warningAction={doubt ? <Answer doubt={doubt} sign={sign} /> : undefined}
      onChange={event =>
        set({
          vitals: { ...values.vitals, [sign.code]: event.target.value },
          vitalsConfirmed: toggled(values.vitalsConfirmed, sign.code, false),
        })
      }
    />
  )
}

/** First: is that the number? Then: shall it be flagged? */
function Answer({ doubt, sign }: { doubt: VisitWarning; sign: VitalSign }) {
  const t = useTranslations('visit.elder')
  const { values, set, programme } = useEditor()
  const { riskType, level } = doubt.values ?? {}
  if (typeof riskType !== 'string') {
    return (
      <Button
        size="small"
        onClick={() => set({ vitalsConfirmed: toggled(values.vitalsConfirmed, sign.code, true) })}
      >
        {t('yes')}
      </Button>
    )
  }
  return (
    <Button
      size="small"
      icon="flag"
      onClick={() => set(flagsAfter(values, riskType, true, programme, level as RiskLevelCode))}
    >
      {t('flag')}
    </Button>
  )
}
