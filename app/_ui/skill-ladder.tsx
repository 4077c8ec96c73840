'use client'

import { useId } from 'react'
import styles from './skill-ladder.module.css'
import { StairIcon, type StairLevel } from './stair-icon.tsx'

export type LadderLevel<Value extends string> = { value: Value; label: React.ReactNode }

type SkillLadderProps<Value extends string> = {
  /** The skill's name; spoken as the group's name. Hidden by default: a heading shows it. */
  legend: React.ReactNode
  legendShown?: boolean
  /** Four levels, lowest first. */
  levels: readonly [LadderLevel<Value>, LadderLevel<Value>, LadderLevel<Value>, LadderLevel<Value>]
  /** Today's level; null while nothing is tapped. Never preselect it. */
  value: Value | null
  onChange: (value: Value | null) => void
  /** The level of the last rating: grey ground. */
  last?: Value | null
  /** Spoken after the label of the last level, for example "last time". */
  lastLabel?: string
  describedBy?: string
  disabled?: boolean
}

/**
 * Four joined steps. One tap sets the level, a second tap on it clears; arrow keys move, Space on the chosen one
 * clears. Lower than last time is allowed and asks nothing.
 */
export function SkillLadder<Value extends string>(props: SkillLadderProps<Value>) {
  const { legend, legendShown, levels, value, onChange, last, lastLabel, describedBy, disabled } = props
  const name = useId()

  const segment = (index: StairLevel) => {
    const level = levels[index]
    const chosen = value === level.value
    return (
      <label className={styles.segment} data-last={last === level.value || undefined}>
        <input
          type="radio"
          name={name}
          value={level.value}
          checked={chosen}
          disabled={disabled}
          onChange={() => onChange(level.value)}
          onClick={() => chosen && onChange(null)}
          onKeyDown={event => {
            if (!chosen || event.key !== ' ') return
            event.preventDefault()
            onChange(null)
          }}
          className={styles.input}
        />
        <span className={styles.face}>
          <StairIcon level={index} />
          <span className={styles.words}>
            {level.label}
            {last === level.value && lastLabel ? <span className="visually-hidden"> {lastLabel}</span> : null}
          </span>
        </span>
      </label>
    )
  }

  return (
    <fieldset aria-describedby={describedBy} className={styles.group}>
      <legend className={legendShown ? styles.legend : 'visually-hidden'}>{legend}</legend>
      <div className={styles.ladder}>
        <div className={styles.half}>
          {segment(0)}
          {segment(1)}
        </div>
        <div className={styles.half}>
          {segment(2)}
          {segment(3)}
        </div>
      </div>
    </fieldset>
  )
}
