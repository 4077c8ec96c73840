/** Everything that is done to one household, apart from its evidence and its completion. */
export { applyHousehold } from './apply.ts'
export { assignTrainer } from './assign.ts'
export { changeCaregiver } from './caregiver.ts'
export { recordConsent } from './consent.ts'
export { reviewEligibility } from './eligibility.ts'
export { decidePlan } from './plan.ts'
export { revealIdentity } from './reveal.ts'
export { changeStatus, promoteHousehold } from './status.ts'
