'use client'

import { useTranslations } from 'next-intl'
import { createContext, useContext, useEffect, useRef, useState } from 'react'
import { Button } from '#app/_ui/button.tsx'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { useWord } from '../_shell/language.tsx'
import styles from './visit.module.css'

export const HandOverContext = createContext<() => void>(() => undefined)

/** Hands the phone to the caregiver. */
export const useHandOver = () => useContext(HandOverContext)

/** While she holds the phone, the way back leads nowhere: nothing else of the app can be reached. */
function useStay() {
  useEffect(() => {
    const stay = () => window.history.pushState(null, '', window.location.href)
    stay()
    window.addEventListener('popstate', stay)
    return () => window.removeEventListener('popstate', stay)
  }, [])
}

type HandOverProps = {
  programme: ProgrammeDefinition
  /** All answers, once; null when she declined. */
  onEnd: (answers: number[] | null) => void
}

/**
 * The stress check as she sees it: one question per screen, large, nothing else in reach. Her answers leave this
 * screen only as a sealed box; until the last one they are nowhere but here.
 */
export function HandOver({ programme, onEnd }: HandOverProps) {
  const t = useTranslations('visit.stress')
  const [answers, setAnswers] = useState<number[] | null>(null)
  const [ended, setEnded] = useState<{ answers: number[] | null } | null>(null)
  const { questions } = programme.stressCheck
  useStay()
  if (ended) {
    return (
      <Screen key="end" title={t('finished')}>
        <div className={styles.handFoot}>
          <Button wide size="submit" onClick={() => onEnd(ended.answers)}>
            {t('returned')}
          </Button>
        </div>
      </Screen>
    )
  }
  if (answers === null) {
    return (
      <Screen key="start" title={t('forYou')}>
        <p>{t('intro')}</p>
        <Button variant="primary" size="submit" wide onClick={() => setAnswers([])}>
          {t('begin')}
        </Button>
        <Button size="submit" wide onClick={() => setEnded({ answers: null })}>
          {t('decline')}
        </Button>
      </Screen>
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
        else setEnded({ answers: next })
      }}
      onBack={() => setAnswers(answers.length === 0 ? null : answers.slice(0, -1))}
      onDecline={() => setEnded({ answers: null })}
    />
  )
}

function Screen({ title, children }: { title: string; children: React.ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    window.scrollTo(0, 0)
    heading.current?.focus()
  }, [])
  return (
    <main id="main" className={styles.hand}>
      <h1 ref={heading} tabIndex={-1} className={styles.handTitle}>
        {title}
      </h1>
      {children}
    </main>
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
    <Screen title={question ? word(question) : ''}>
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
    </Screen>
  )
}
