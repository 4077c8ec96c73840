import type { ReportPhoneInput } from '#lib/phones/schema.ts'
import type { Item } from './item.ts'
import { openItems } from './standing.ts'
import { AUTHOR_HEADER, withTimeLimit } from './transport.ts'

/** As many as the server takes. */
const MOST_STUCK = 200

interface Around {
  filesWaiting: number
  offline: 'on' | 'off'
  persisted: boolean | null
  build: string
}

/** What this phone says of itself: how much waits, since when, and what the server refused. */
export function reportOf(queue: readonly Item[], sent: readonly Item[], around: Around): ReportPhoneInput {
  const open = openItems(queue)
  const stuck = open.filter(({ status }) => status === 'needsAttention')
  const earliest = (items: readonly Item[]) =>
    items.length > 0 ? Math.min(...items.map(({ frozenAt }) => frozenAt)) : null
  const delivered = sent.flatMap(({ deliveredAt }) => deliveredAt ?? [])
  return {
    waiting: open.length - stuck.length,
    attention: stuck.length,
    oldestAt: earliest(open),
    deliveredAt: delivered.length > 0 ? Math.max(...delivered) : null,
    stuck: stuck.slice(0, MOST_STUCK).map(({ id, kind, subjectId, householdId, day, problem, frozenAt }) => ({
      id,
      kind,
      subjectId,
      householdId,
      day,
      status: problem?.status ?? 0,
      code: problem?.code ?? '',
      since: problem?.at ?? frozenAt,
    })),
    ...around,
  }
}

/** Sends it; true when the server took it. Nothing depends on it: the next one says the same or better. */
export async function sendReport(
  deviceId: string,
  userId: string,
  report: ReportPhoneInput,
): Promise<boolean> {
  try {
    return await withTimeLimit(async signal => {
      const response = await fetch(`/api/field/phones/${deviceId}`, {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json', [AUTHOR_HEADER]: userId },
        body: JSON.stringify(report),
        credentials: 'same-origin',
        signal,
      })
      return response.ok
    })
  } catch {
    return false
  }
}
