import type { ProposalState } from '#lib/handbook/proposal-rules.ts'
import type { IconName } from '../../../../_ui/icon.tsx'
import type { Tone } from '../../../../_ui/status-tag.tsx'

/** How the state of a text looks. */
export const stateLooks: Record<ProposalState, { tone: Tone; icon: IconName }> = {
  open: { tone: 'info', icon: 'loader' },
  submitted: { tone: 'warn', icon: 'circle-dashed' },
  returned: { tone: 'bad', icon: 'message-circle-reply' },
  accepted: { tone: 'ok', icon: 'badge-check' },
  withdrawn: { tone: 'rest', icon: 'x' },
}
