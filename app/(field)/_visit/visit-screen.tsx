'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Button, ButtonLink, ButtonRow } from '#app/_ui/button.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { PhonePage } from '#app/_ui/page.tsx'
import type { Draft } from '../_outbox/database.ts'
import { PlacesBar } from '../_shell/places-bar.tsx'
import { home } from '../_shell/route.ts'
import { useTurn } from '../_shell/turn.ts'
import { useTyping } from '../_shell/typing.ts'
import { useWork } from '../_shell/work.tsx'
import { wholeForm } from './form.ts'
import { VisitEditor } from './visit-editor.tsx'

/** The form of one visit, as it was left, in one tab at a time. */
export function VisitScreen({ visitId }: { visitId: string }) {
  const { turn, take } = useTurn(`warmhand-draft-${visitId}`)
  if (turn === 'mine') return <Form visitId={visitId} />
  return (
    <PhonePage foot={<PlacesBar screen="visit" />}>
      {turn === 'elsewhere' ? <Elsewhere onTake={take} /> : null}
    </PhonePage>
  )
}

function Form({ visitId }: { visitId: string }) {
  const { database } = useWork()
  const [draft, setDraft] = useState<Draft | null>()
  useEffect(() => {
    let here = true
    const show = (found: Draft | undefined) => {
      if (here) setDraft(found ? { ...found, form: wholeForm(found.form) } : null)
    }
    database.drafts.get(visitId).then(show, () => show(undefined))
    return () => {
      here = false
    }
  }, [database, visitId])
  if (draft) return <Typing draft={draft} />
  return <PhonePage foot={<PlacesBar screen="visit" />}>{draft === null ? <Gone /> : null}</PhonePage>
}

function Typing({ draft }: { draft: Draft }) {
  useTyping()
  return <VisitEditor draft={draft} />
}

function Elsewhere({ onTake }: { onTake: () => void }) {
  const t = useTranslations('phone.otherTab')
  return (
    <>
      <h1 className="visually-hidden">{t('title')}</h1>
      <EmptyState
        action={
          <ButtonRow>
            <Button variant="primary" onClick={onTake}>
              {t('take')}
            </Button>
            <ButtonLink href={home}>{t('home')}</ButtonLink>
          </ButtonRow>
        }
      >
        {t('title')} {t('body')}
      </EmptyState>
    </>
  )
}

function Gone() {
  const t = useTranslations()
  return (
    <>
      <h1 className="visually-hidden">{t('field.unknown.title')}</h1>
      <EmptyState action={<ButtonLink href={home}>{t('field.unknown.home')}</ButtonLink>}>
        {t('visit.gone')}
      </EmptyState>
    </>
  )
}
