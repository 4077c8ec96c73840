import { restrictedEvents, restrictedFlags, riskEvents, riskFlags } from '#db/schema/index.ts'
import { userIds } from '../cast.ts'
import type { Home } from '../home.ts'
import type { Stage } from '../stage.ts'

type Step = 'acknowledged' | 'actioned' | 'closed'

interface Handling {
  /** How far it came. */
  until: Step
  action: string
  outcome?: string
}

const order: readonly Step[] = ['acknowledged', 'actioned', 'closed']

/** Tells what was done about a household's flags (domain.md C3): seen within the hour, acted upon, closed. */
export function handleFlags(stage: Stage, home: Home, { until, action, outcome }: Handling) {
  for (const flag of stage.sheet.rowsOf(riskFlags).filter(row => row.householdId === home.id)) {
    stepsOf(stage, flag.raisedAt, until, action, outcome).forEach(step => {
      stage.sheet.add(riskEvents, { ...step, flagId: flag.id })
    })
  }
}

/** The same for its restricted flags. */
export function handleRestricted(stage: Stage, home: Home, { until, action, outcome }: Handling) {
  for (const flag of stage.sheet.rowsOf(restrictedFlags).filter(row => row.householdId === home.id)) {
    stepsOf(stage, flag.raisedAt, until, action, outcome).forEach(step => {
      stage.sheet.add(restrictedEvents, { ...step, flagId: flag.id })
    })
  }
}

const HOUR_MS = 3_600_000
const HOURS_AFTER: Readonly<Record<Step, number>> = { acknowledged: 1, actioned: 3, closed: 70 }

function stepsOf(stage: Stage, raisedAt: number, until: Step, action: string, outcome = '已处理好。') {
  const notes: Readonly<Record<Step, string | null>> = {
    acknowledged: null,
    actioned: action,
    closed: outcome,
  }
  return order.slice(0, order.indexOf(until) + 1).map(step => {
    const at = Math.min(raisedAt + HOURS_AFTER[step] * HOUR_MS, stage.at(stage.today, '23:59'))
    return { id: stage.id(at), step, note: notes[step], byUserId: userIds.maXiaoyun, at }
  })
}
