'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { ButtonLink } from '#app/_ui/button.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { PhonePage } from '#app/_ui/page.tsx'
import type { Draft } from '../_outbox/database.ts'
import { PlacesBar } from '../_shell/places-bar.tsx'
import { home } from '../_shell/route.ts'
import { useWork } from '../_shell/work.tsx'
import { VisitEditor } from './visit-editor.tsx'

/** The form of one visit, as it was left. */
export function VisitScreen({ visitId }: { visitId: string }) {
  const { database } = useWork()
  const [draft, setDraft] = useState<Draft | null>()
  useEffect(() => {
    let here = true
    const show = (found: Draft | undefined) => {
      if (here) setDraft(found ?? null)
    }
    database.drafts.get(visitId).then(show, () => show(undefined))
    return () => {
      here = false
    }
  }, [database, visitId])
  if (draft) return <VisitEditor draft={draft} />
  return <PhonePage foot={<PlacesBar screen="visit" />}>{draft === null ? <Gone /> : null}</PhonePage>
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
