import type { risk as shape } from '../zh-CN/risk.ts'

export const risk: typeof shape = {
  state: { open: 'not seen yet', acknowledged: 'seen', actioned: 'acted on', closed: 'closed' },
  error: {
    step: 'Somebody has taken this step already; reload the page and look',
    outcomeMissing: 'Please write the outcome',
    unknownType: 'The programme has no such risk',
    level: 'This kind of risk has no such level',
  },
}
