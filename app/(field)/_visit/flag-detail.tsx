'use client'

import { useTranslations } from 'next-intl'
import { ChipGroup, ChoiceChip } from '#app/_ui/choice.tsx'
import { RedFlagBox } from '#app/_ui/emergency.tsx'
import { TextArea } from '#app/_ui/field.tsx'
import { riskLevelOf } from '#lib/programmes/rules.ts'
import type { RiskType } from '#lib/programmes/schema.ts'
import { useWord } from '../_shell/language.tsx'
import { useEditor } from './editor.tsx'
import type { FlagEntry } from './form.ts'
import styles from './visit.module.css'

type FlagDetailProps = { kind: RiskType; flag: FlagEntry }

/** One flag: how grave, what to do now, who will know, what was seen. */
export function FlagDetail({ kind, flag }: FlagDetailProps) {
  const t = useTranslations('visit.worry')
  const { values, set } = useEditor()
  const word = useWord()
  const change = (part: Partial<FlagEntry>) =>
    set({ flags: values.flags.map(other => (other.riskType === kind.code ? { ...other, ...part } : other)) })
  const urgent = flag.level === 'urgent'
  const number = kind.call[0]
  return (
    <div className={styles.flag}>
      <RedFlagBox
        level={urgent ? 'now' : 'today'}
        heading={3}
        title={word(kind)}
        call={number && urgent ? { href: `tel:${number}`, label: t('call', { number }) } : undefined}
      >
        <div className={styles.flagBody}>
          <p>
            <b>{t('doNow')}</b> {word(kind.whatToDo)}
          </p>
          <p className={styles.note}>
            <b>{t('whoKnows')}</b> {word(kind.whoIsTold)}
          </p>
          <Levels kind={kind} flag={flag} onChange={change} />
          <TextArea
            label={t('note')}
            hint={t('noteHint')}
            rows={2}
            maxLength={200}
            value={flag.note}
            onChange={event => change({ note: event.target.value })}
          />
        </div>
      </RedFlagBox>
    </div>
  )
}

function Levels({
  kind,
  flag,
  onChange,
}: FlagDetailProps & { onChange: (part: Partial<FlagEntry>) => void }) {
  const t = useTranslations('visit.worry')
  const { programme } = useEditor()
  const word = useWord()
  if (kind.levels.length < 2) return null
  const when = kind.levels.find(({ level }) => level === flag.level)?.when
  return (
    <ChipGroup legend={t('level')} hint={when ? word(when) : undefined}>
      {kind.levels.map(({ level }) => (
        <ChoiceChip
          key={level}
          type="radio"
          name={`level-${kind.code}`}
          checked={flag.level === level}
          onChange={() => onChange({ level })}
        >
          {word(riskLevelOf(programme, level))}
        </ChoiceChip>
      ))}
    </ChipGroup>
  )
}
