'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#app/_ui/button.tsx'
import { useHouseholdWords } from '../_households/people.ts'
import { isFull } from '../_outbox/room.ts'
import type { Drawn } from '../_photos/draw.ts'
import { SignatureField } from '../_photos/signature-field.tsx'
import { useWord } from '../_shell/language.tsx'
import { useWhen } from '../_shell/when.ts'
import { useEditor } from './editor.tsx'
import type { VisitForm } from './form.ts'
import { HandScreen } from './hand-screen.tsx'
import { summaryOf } from './summary.ts'
import styles from './visit.module.css'

type HandSignProps = { form: VisitForm; onSigned: (drawn: Drawn) => Promise<void>; onSkip: () => void }

/** The visit in short, to be read and not to be changed, and the place for her name. */
export function HandSign({ form, onSigned, onSkip }: HandSignProps) {
  const t = useTranslations('photo.hand')
  const { household } = useEditor()
  const [failed, setFailed] = useState<'failed' | 'full' | null>(null)
  return (
    <HandScreen title={t('read', { name: household.caregiver.name })}>
      <Summary form={form} />
      <SignatureField
        label={t('signHere')}
        save={t('signed')}
        onDrawn={drawn => onSigned(drawn).catch(error => setFailed(isFull(error) ? 'full' : 'failed'))}
      />
      {failed ? (
        <p role="alert" className={styles.failed}>
          {t(failed)}
        </p>
      ) : null}
      <div className={styles.handFoot}>
        <Button onClick={onSkip}>{t('notSign')}</Button>
      </div>
    </HandScreen>
  )
}

function Summary({ form }: { form: VisitForm }) {
  const t = useTranslations('photo.hand')
  const { programme } = useEditor()
  const words = useHouseholdWords()
  const word = useWord()
  const { day, clock } = useWhen()
  const said = summaryOf(form, programme)
  const times = [said.arriveAt, said.leaveAt].filter(time => time !== '').map(clock)
  const advice = [
    ...programme.advice.filter(({ code }) => said.adviceCodes.includes(code)).map(word),
    ...(said.adviceText ? [said.adviceText] : []),
  ]
  const rows: [name: string, lines: string[]][] = [
    [t('when'), [[day(said.visitDate), times.join(t('until'))].join(' ')]],
    [
      t('taught'),
      said.skills.map(({ code, level }) =>
        t('skill', { skill: words.skill(code, programme), level: words.level(level, programme) }),
      ),
    ],
    [t('advice'), advice],
    [t('family'), said.familySteps],
    [
      t('next'),
      said.nextDate
        ? [[day(said.nextDate), said.nextTime && clock(said.nextTime)].filter(Boolean).join(' ')]
        : [],
    ],
  ]
  return (
    <dl className={styles.handSummary}>
      {rows
        .filter(([, lines]) => lines.length > 0)
        .map(([name, lines]) => (
          <div key={name}>
            <dt>{name}</dt>
            {lines.map(line => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
    </dl>
  )
}
