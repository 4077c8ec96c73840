'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { BigChoice, ChipGroup, ChoiceChip } from '#app/_ui/choice.tsx'
import { DateField, TextField, TimeField } from '#app/_ui/field.tsx'
import { daysBetween, localDateOf, localTimeOf, minutesOfDay } from '#lib/calendar/dates.ts'
import { useHouseholdWords } from '../_households/people.ts'
import { useWord } from '../_shell/language.tsx'
import { useWhen } from '../_shell/when.ts'
import { meet } from './changes.ts'
import { doubtsOf, problemOf, useEditor } from './editor.tsx'
import { Part, toggled } from './part.tsx'
import { useSay } from './say.ts'
import styles from './visit.module.css'

/** The programme's code for the elder among those present. */
const ELDER = 'elder'

/** Did you meet? Then when and with whom; what is usual is filled in and folds away. */
export function MeetingPart() {
  const t = useTranslations('visit.meeting')
  const editor = useEditor()
  const { values, set, programme, asked, check } = editor
  const say = useSay(programme)
  const problem = problemOf(editor, 'met')
  const mustShow =
    asked &&
    ['visitDate', 'arriveAt', 'leaveAt', 'presentPersons', 'lateReason'].some(field =>
      problemOf(editor, field),
    )
  return (
    <Part part="meeting">
      <BigChoice
        legend={t('title')}
        name="met"
        value={String(values.met ?? '')}
        error={problem ? say(problem) : undefined}
        options={[
          { value: 'true', label: t('met') },
          { value: 'false', label: t('notMet') },
        ]}
        onChange={event => set(meet(values, event.target.value === 'true', programme))}
      />
      <Times shown={mustShow} />
      {check.warnings.length > 0 ? <Doubts fields={['visitDate', 'arriveAt']} /> : null}
    </Part>
  )
}

/** Doubts that belong to several fields and need no tap. */
export function Doubts({ fields }: { fields: readonly string[] }) {
  const editor = useEditor()
  const say = useSay(editor.programme)
  return fields
    .flatMap(field => doubtsOf(editor, field))
    .map(doubt => (
      <p key={`${doubt.path} ${doubt.key}`} role="status" className={styles.capped}>
        {say(doubt)}
      </p>
    ))
}

function Times({ shown }: { shown: boolean }) {
  const t = useTranslations('visit.meeting')
  const { values, programme, household, now } = useEditor()
  const { day, clock } = useWhen()
  const word = useWord()
  const { join } = useHouseholdWords()
  const [open, setOpen] = useState(false)
  const today = values.visitDate === localDateOf(now)
  const since =
    today && values.arriveAt ? minutesOfDay(localTimeOf(now)) - minutesOfDay(values.arriveAt) : null
  const { caregiver, elder } = household
  const nameOf = (person: (typeof programme.presentPersons)[number]) =>
    person.caregiver ? caregiver.name : person.code === ELDER ? elder.name : word(person)
  const present = programme.presentPersons
    .filter(({ code }) => values.presentPersons.includes(code))
    .map(nameOf)
  if (open || shown) return <TimeFields onClose={() => setOpen(false)} />
  return (
    <dl className={styles.facts}>
      <dt>{t('arrive')}</dt>
      <dd>
        {day(values.visitDate)} {values.arriveAt ? clock(values.arriveAt) : null}
        {since !== null && since > 0 && !values.leaveAt ? (
          <span className={styles.since}>{t('since', { minutes: since })}</span>
        ) : null}
        {values.leaveAt ? (
          <span className={styles.since}>
            {t('leave')} {clock(values.leaveAt)}
          </span>
        ) : null}
      </dd>
      <dd>
        <button type="button" className={styles.textButton} onClick={() => setOpen(true)}>
          {t('change')}
        </button>
      </dd>
      {values.met === false ? null : (
        <>
          <dt>{t('present')}</dt>
          <dd>{join(present)}</dd>
        </>
      )}
    </dl>
  )
}

function TimeFields({ onClose }: { onClose: () => void }) {
  const t = useTranslations('visit.meeting')
  const editor = useEditor()
  const { values, set, programme, now } = editor
  const word = useWord()
  const say = useSay(programme)
  const today = localDateOf(now)
  const late = daysBetween(values.visitDate, today) > programme.lateDays
  const error = (field: string) => {
    const problem = problemOf(editor, field)
    return problem ? say(problem) : undefined
  }
  return (
    <div className={`${styles.stack} ${styles.foldBody}`}>
      <DateField
        label={t('visitDate')}
        max={today}
        value={values.visitDate}
        error={error('visitDate')}
        onChange={event => event.target.value && set({ visitDate: event.target.value })}
      />
      {late || values.lateReason ? (
        <TextField
          label={t('lateReason')}
          hint={t('lateHint', { days: programme.lateDays })}
          maxLength={200}
          value={values.lateReason}
          error={error('lateReason')}
          onChange={event => set({ lateReason: event.target.value })}
        />
      ) : null}
      <TimeField
        label={t('arriveAt')}
        value={values.arriveAt}
        error={error('arriveAt')}
        onChange={event => set({ arriveAt: event.target.value })}
      />
      {values.met === false ? null : (
        <>
          <TimeField
            label={t('leaveAt')}
            hint={values.visitDate === today ? t('leaveHint') : t('leaveHintLate')}
            value={values.leaveAt}
            error={error('leaveAt')}
            onChange={event => set({ leaveAt: event.target.value, durationConfirmed: false })}
          />
          <ChipGroup legend={t('presentPersons')} error={error('presentPersons')}>
            {programme.presentPersons.map(person => (
              <ChoiceChip
                key={person.code}
                checked={values.presentPersons.includes(person.code)}
                onChange={event =>
                  set({ presentPersons: toggled(values.presentPersons, person.code, event.target.checked) })
                }
              >
                {word(person)}
              </ChoiceChip>
            ))}
          </ChipGroup>
        </>
      )}
      <button type="button" className={styles.textButton} onClick={onClose}>
        {t('done')}
      </button>
    </div>
  )
}
