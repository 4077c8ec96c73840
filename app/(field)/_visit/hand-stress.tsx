'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#app/_ui/button.tsx'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { useWord } from '../_shell/language.tsx'
import { HandScreen } from './hand-screen.tsx'
import styles from './visit.module.css'

type HandStressProps = {
  programme: ProgrammeDefinition
  /** All answers, once. */
  onAnswered: (answers: number[]) => void
  onDecline: () => void
}

/** The stress check as she sees it: one question per screen. */
export function HandStress({ programme, onAnswered, onDecline }: HandStressProps) {
  const t = useTranslations('visit.stress')
  const [answers, setAnswers] = useState<number[] | null>(null)
  const { questions } = programme.stressCheck
  if (answers === null) {
    return (
      <HandScreen key="start" title={t('forYou')}>
        <p>{t('intro')}</p>
        <Button variant="primary" size="submit" wide onClick={() => setAnswers([])}>
          {t('begin')}
        </Button>
        <Button size="submit" wide onClick={onDecline}>
          {t('decline')}
        </Button>
      </HandScreen>
    )
  }
  return (
    <Question
      key={answers.length}
      programme={programme}
      index={answers.length}
      onAnswer={value => {
        const next = [...answers, value]
        if (next.length < questions.length) setAnswers(next)
        else onAnswered(next)
      }}
      onBack={() => setAnswers(answers.length === 0 ? null : answers.slice(0, -1))}
      onDecline={onDecline}
    />
  )
}

type QuestionProps = {
  programme: ProgrammeDefinition
  index: number
  onAnswer: (value: number) => void
  onBack: () => void
  onDecline: () => void
}

function Question({ programme, index, onAnswer, onBack, onDecline }: QuestionProps) {
  const t = useTranslations('visit.stress')
  const word = useWord()
  const { lead, questions, options, disclaimer } = programme.stressCheck
  const question = questions[index]
  return (
    <HandScreen title={question ? word(question) : ''}>
      <p>
        {t('count', { n: index + 1, total: questions.length })} {word(lead)}
      </p>
      <div className={styles.answers}>
        {options.map(option => (
          <button
            key={option.value}
            type="button"
            className={styles.answer}
            onClick={() => onAnswer(option.value)}
          >
            {word(option)}
          </button>
        ))}
      </div>
      <div className={styles.handFoot}>
        <Button onClick={onBack}>{t('back')}</Button> <Button onClick={onDecline}>{t('decline')}</Button>
        <p className={styles.note}>{word(disclaimer)}</p>
      </div>
    </HandScreen>
  )
}
