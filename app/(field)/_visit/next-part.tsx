'use client'

import { useTranslations } from 'next-intl'
import { ChipGroup, ChoiceChip } from '#app/_ui/choice.tsx'
import { DateField, TimeField } from '#app/_ui/field.tsx'
import { useDelivery } from '../_shell/delivery.tsx'
import { useWord } from '../_shell/language.tsx'
import { useWhen } from '../_shell/when.ts'
import { problemOf, useEditor } from './editor.tsx'
import { nextDateOf } from './meant.ts'
import { offeredDates } from './next-dates.ts'
import { NextPlans } from './next-plans.tsx'
import { Fold, Part } from './part.tsx'
import { useSay } from './say.ts'
import styles from './visit.module.css'

/** When the next visit is: the usual date is chosen, another is a tap away, none needs a reason. */
export function NextPart() {
  const t = useTranslations('visit.next')
  const editor = useEditor()
  const { values, set, programme } = editor
  const { pack } = useDelivery()
  const { shortDay } = useWhen()
  const say = useSay(programme)
  const date = nextDateOf(values, programme)
  const booked = date ? (pack.booked[date] ?? 0) : 0
  const problem = problemOf(editor, 'nextDate')
  const dates = offeredDates(values, programme)
  const picking = values.nextChoice === 'date' && !dates.others.includes(values.nextDate)
  const choose = (nextDate: string) => set({ nextChoice: 'date', nextDate, noNextReason: '' })
  return (
    <Part part="next">
      <div className={styles.stack}>
        <ChipGroup
          legend={t('title')}
          side={date ? (booked > 0 ? t('booked', { n: booked }) : t('free')) : undefined}
          hint={dates.usual === null && dates.others.length === 0 ? t('ended') : undefined}
          error={problem && values.nextChoice !== 'none' ? say(problem) : undefined}
        >
          {dates.usual ? (
            <ChoiceChip
              type="radio"
              name="next"
              checked={values.nextChoice === 'usual'}
              onChange={() => set({ nextChoice: 'usual', noNextReason: '' })}
            >
              {shortDay(dates.usual)}
            </ChoiceChip>
          ) : null}
          {dates.others.map(other => (
            <ChoiceChip
              key={other}
              type="radio"
              name="next"
              checked={values.nextChoice === 'date' && values.nextDate === other}
              onChange={() => choose(other)}
            >
              {shortDay(other)}
            </ChoiceChip>
          ))}
          <ChoiceChip type="radio" name="next" checked={picking} onChange={() => choose('')}>
            {t('pick')}
          </ChoiceChip>
          <ChoiceChip
            type="radio"
            name="next"
            checked={values.nextChoice === 'none'}
            onChange={() => set({ nextChoice: 'none', nextDate: '', nextTime: '' })}
          >
            {t('none')}
          </ChoiceChip>
        </ChipGroup>
        {picking ? (
          <DateField
            label={t('date')}
            min={dates.first}
            max={programme.endDate}
            value={values.nextDate}
            onChange={event => choose(event.target.value)}
          />
        ) : null}
        {values.nextChoice === 'none' ? <WhyNone /> : null}
      </div>
      {date || values.met ? <NextDetails dated={date !== null} /> : null}
    </Part>
  )
}

/** What is agreed besides the day: the time, what to teach, who does what. Opens when it holds something. */
function NextDetails({ dated }: { dated: boolean }) {
  const t = useTranslations('visit.next')
  const { values, set } = useEditor()
  const said = values.nextTime !== '' || values.nextSkills.length > 0 || values.nextSteps.length > 0
  return (
    <Fold title={values.met ? t('details') : t('time')} open={said}>
      <div className={styles.stack}>
        {dated ? (
          <TimeField
            label={t('time')}
            value={values.nextTime}
            onChange={event => set({ nextTime: event.target.value })}
          />
        ) : null}
        {values.met ? <NextPlans /> : null}
      </div>
    </Fold>
  )
}

function WhyNone() {
  const t = useTranslations('visit.next')
  const { values, set, programme, asked, check } = useEditor()
  const word = useWord()
  const say = useSay(programme)
  const missing = asked ? check.errors.find(({ path }) => path === 'nextVisitDate') : undefined
  return (
    <ChipGroup legend={t('why')} error={missing ? say(missing) : undefined}>
      {programme.reasons.noNext.map(reason => (
        <ChoiceChip
          key={reason.code}
          type="radio"
          name="noNextReason"
          checked={values.noNextReason === reason.code}
          onChange={() => set({ noNextReason: reason.code })}
        >
          {word(reason)}
        </ChoiceChip>
      ))}
    </ChipGroup>
  )
}
