export interface Place {
  key: 'board' | 'households' | 'visits' | 'classes' | 'risks' | 'handbook' | 'accounts'
  href: string
  /** Current on this very address only. */
  exact?: boolean
  /** Shows one programme, so the year goes along. */
  yearly?: boolean
}

/** The desk's places, in the order of the bar. */
export const places: readonly Place[] = [
  { key: 'board', href: '/desk', exact: true, yearly: true },
  { key: 'households', href: '/desk/households', yearly: true },
  { key: 'visits', href: '/desk/visits', yearly: true },
  { key: 'classes', href: '/desk/classes', yearly: true },
  { key: 'risks', href: '/desk/risks', yearly: true },
  { key: 'handbook', href: '/handbook' },
]
