'use client'

import { useTranslations } from 'next-intl'
import { SaveLine } from '#app/_ui/save-line.tsx'
import { localTimeOf } from '#lib/calendar/dates.ts'
import { useHouseholdWords } from '../_households/people.ts'
import type { SaveState } from '../_outbox/drafts.ts'
import { useDelivery } from '../_shell/delivery.tsx'
import { householdPath } from '../_shell/route.ts'
import { BackHead } from '../_shell/screen-head.tsx'
import { useWhen } from '../_shell/when.ts'
import { useEditor } from './editor.tsx'
import styles from './visit.module.css'

/** Whose visit this is, which one, and where what is typed is kept. */
export function VisitHead({ saved }: { saved: SaveState }) {
  const t = useTranslations()
  const { draft, household, programme } = useEditor()
  const { online } = useDelivery()
  const { clock } = useWhen()
  const words = useHouseholdWords()
  const needs = words.needs(household, programme)
  const relation = words.elderAs(household, programme)
  const { elder } = household
  const at = saved.kind === 'saved' ? saved.at : draft.savedAt
  const phone =
    saved.kind === 'failed'
      ? { failed: true, words: t('field.delivery.notSaved') }
      : { words: t('field.delivery.savedAt', { time: clock(localTimeOf(at)) }) }
  return (
    <header className={styles.head}>
      <BackHead
        title={useTitle()}
        sub={[t('field.person.cares', { relation, elder: elder.name, age: elder.age }), ...needs].join(
          t('field.comma'),
        )}
        fallback={householdPath(household.id)}
      />
      <SaveLine
        phone={phone}
        server={{
          state: 'onPhone',
          icon: online ? 'circle-dashed' : 'cloud-off',
          words: online ? t('field.delivery.server.draft') : t('field.delivery.server.offline'),
        }}
      />
    </header>
  )
}

function useTitle(): string {
  const t = useTranslations('visit.title')
  const { day } = useWhen()
  const { draft, household, values } = useEditor()
  const { name } = household.caregiver
  if (draft.basedOn !== null || draft.replaces !== null)
    return t('correction', { name, day: day(values.visitDate) })
  if (values.kind === 'makeup') return t('makeup', { name })
  if (values.met === false) return t('unnumbered', { name })
  return t('numbered', { name, n: household.visitsSoFar + 1 })
}
