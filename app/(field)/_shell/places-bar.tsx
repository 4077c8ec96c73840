'use client'

import { useTranslations } from 'next-intl'
import { BottomBar } from '#app/_ui/bottom-bar.tsx'
import { home, type Route } from './route.ts'

/** The four places of the trainer; the current one also while something below it is open. */
export function PlacesBar({ screen }: { screen: Route['screen'] }) {
  const t = useTranslations('field.nav')
  return (
    <BottomBar
      label={t('label')}
      items={[
        { href: home, icon: 'calendar-check', label: t('today'), current: screen === 'today' },
        {
          href: `${home}/households`,
          icon: 'house',
          label: t('households'),
          current: screen === 'households' || screen === 'household',
        },
        {
          href: `${home}/handbook`,
          icon: 'book-open',
          label: t('handbook'),
          current: screen === 'handbook' || screen === 'section',
        },
        { href: `${home}/done`, icon: 'clipboard-check', label: t('done'), current: screen === 'done' },
      ]}
    />
  )
}
