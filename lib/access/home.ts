import type { Actor } from './actor.ts'

/** Where a person's work begins; the handbook for everybody else (settled.md 21). */
export function homeOf(actor: Pick<Actor, 'role' | 'mustChangePassword'> | null): string {
  if (actor?.mustChangePassword) return '/sign-in/password'
  switch (actor?.role) {
    case 'coordinator':
    case 'providerAdmin':
      return '/desk'
    case 'trainer':
      return '/field'
    case 'handbookReviewer':
      return '/desk/handbook'
    default:
      return '/handbook'
  }
}
