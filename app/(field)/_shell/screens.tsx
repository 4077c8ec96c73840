'use client'

import { useTranslations } from 'next-intl'
import { ButtonLink } from '#app/_ui/button.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { PhonePage } from '#app/_ui/page.tsx'
import { DoneScreen } from '../_done/done-screen.tsx'
import { HandbookScreen } from '../_handbook/handbook-screen.tsx'
import { SectionScreen } from '../_handbook/section-screen.tsx'
import { HouseholdScreen } from '../_households/household-screen.tsx'
import { HouseholdsScreen } from '../_households/households-screen.tsx'
import { TodayScreen } from '../_today/today-screen.tsx'
import { VisitScreen } from '../_visit/visit-screen.tsx'
import { useDelivery } from './delivery.tsx'
import { ExpiredScreen } from './expired-screen.tsx'
import { MeScreen } from './me-screen.tsx'
import { NewerBanner } from './newer-banner.tsx'
import { PhoneNotes } from './phone-notes.tsx'
import { PlacesBar } from './places-bar.tsx'
import { home, type Route } from './route.ts'
import { useRoute } from './router.tsx'
import { LeftBehind, SignInBanner } from './sign-in-again.tsx'
import { useWork } from './work.tsx'

/** Screens that would claim something about families. */
const aboutFamilies: ReadonlySet<Route['screen']> = new Set(['today', 'households', 'household'])

/** The screen that the address names. The visit form has a foot of its own. */
export function Screens() {
  const route = useRoute()
  const { drafts } = useDelivery()
  // A caregiver holds the phone: whatever was opened, she stays where she is.
  const held = drafts.find(({ form }) => form.withHer)
  if (held) return <VisitScreen key={held.visitId} visitId={held.visitId} />
  if (route.screen === 'visit') return <VisitScreen key={route.visitId} visitId={route.visitId} />
  return (
    <PhonePage foot={<PlacesBar screen={route.screen} />}>
      <SignInBanner />
      <LeftBehind />
      <NewerBanner />
      <PhoneNotes />
      <Place route={route} />
    </PhonePage>
  )
}

function Place({ route }: { route: Exclude<Route, { screen: 'visit' }> }) {
  const { expired } = useWork().stored
  if (expired && aboutFamilies.has(route.screen)) return <ExpiredScreen />
  switch (route.screen) {
    case 'today':
      return <TodayScreen />
    case 'households':
      return <HouseholdsScreen />
    case 'household':
      return <HouseholdScreen key={route.householdId} householdId={route.householdId} />
    case 'handbook':
      return <HandbookScreen />
    case 'section':
      return <SectionScreen key={route.code} code={route.code} />
    case 'done':
      return <DoneScreen />
    case 'me':
      return <MeScreen />
    case 'unknown':
      return <Unknown />
  }
}

function Unknown() {
  const t = useTranslations('field.unknown')
  return (
    <>
      <h1 className="visually-hidden">{t('title')}</h1>
      <EmptyState action={<ButtonLink href={home}>{t('home')}</ButtonLink>}>
        {t('title')} {t('body')}
      </EmptyState>
    </>
  )
}
