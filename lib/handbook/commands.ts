export { acknowledgeChange } from './acknowledge.ts'
export { beThere, saveProposal } from './proposal-save.ts'
export { giveReason, reviewProposal, signText, submitProposal } from './proposal-steps.ts'
export { publishEdition } from './publish.ts'
