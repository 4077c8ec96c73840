import { currentStatus, type StatusEvent } from '#lib/households/rules.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'

/** After a death no reminder, no progress, no question: only a kind sentence (programme: `stopsMessages`). */
export function isSilent(events: readonly StatusEvent[], { reasons }: ProgrammeDefinition): boolean {
  if (currentStatus([...events]) !== 'withdrawn') return false
  const last = [...events].sort((a, b) => a.position - b.position).at(-1)
  return reasons.withdraw.some(({ code, stopsMessages }) => stopsMessages && code === last?.reason)
}
