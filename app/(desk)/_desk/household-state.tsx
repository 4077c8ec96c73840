import type { HouseholdStatus } from '#lib/progress/rules.ts'
import type { IconName } from '../../_ui/icon.tsx'
import { StatusTag, type Tone } from '../../_ui/status-tag.tsx'
import type { Words } from './words.ts'

const looks: Record<HouseholdStatus, { tone: Tone; icon: IconName }> = {
  applied: { tone: 'plain', icon: 'circle-dashed' },
  waitlisted: { tone: 'plain', icon: 'clock-alert' },
  rejected: { tone: 'rest', icon: 'circle-slash' },
  eligible: { tone: 'plain', icon: 'circle-dashed' },
  assessed: { tone: 'plain', icon: 'clipboard-check' },
  inTraining: { tone: 'info', icon: 'book-open' },
  readyForReview: { tone: 'info', icon: 'badge-check' },
  suspended: { tone: 'rest', icon: 'pause' },
  completed: { tone: 'ok', icon: 'check' },
  followedUp: { tone: 'ok', icon: 'phone' },
  withdrawn: { tone: 'rest', icon: 'circle-slash' },
}

/** Where a household stands, as a tag. */
export function HouseholdState({ status, t }: { status: HouseholdStatus | null; t: Words }) {
  const known = status ?? 'applied'
  return <StatusTag {...looks[known]}>{t(`progress.status.${known}`)}</StatusTag>
}
