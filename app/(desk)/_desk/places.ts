import type { Permission } from '#lib/access/policy.ts'

export interface Place {
  key: 'board' | 'work' | 'households' | 'visits' | 'classes' | 'risks' | 'reports' | 'handbook' | 'accounts'
  href: string
  /** Shown to those who hold it. */
  needs: Permission
  /** Current on this very address only. */
  exact?: boolean
  /** Shows one programme, so the year goes along. */
  yearly?: boolean
  /** Other addresses that belong to it. */
  also?: readonly string[]
}

/** The desk's places, in the order of the bar. */
export const places: readonly Place[] = [
  { key: 'board', needs: 'board.read', href: '/desk', exact: true, yearly: true },
  { key: 'work', needs: 'board.read', href: '/desk/work', yearly: true },
  {
    key: 'households',
    needs: 'board.read',
    href: '/desk/households',
    yearly: true,
    also: ['/desk/completion', '/desk/applications'],
  },
  { key: 'visits', needs: 'board.read', href: '/desk/visits', yearly: true, also: ['/desk/phones'] },
  { key: 'classes', needs: 'board.read', href: '/desk/classes', yearly: true },
  { key: 'risks', needs: 'board.read', href: '/desk/risks', yearly: true },
  {
    key: 'reports',
    needs: 'export.read',
    href: '/desk/reports',
    yearly: true,
    also: ['/desk/charts', '/desk/spot-checks'],
  },
  { key: 'handbook', needs: 'handbook.draft', href: '/desk/handbook', also: ['/desk/feedback'] },
  { key: 'accounts', needs: 'account.administer', href: '/desk/accounts' },
]
