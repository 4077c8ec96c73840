export { issueCard, revokeCard } from './cards.ts'
export { openCard } from './door.ts'
export { answerSurvey, checkOwnStress } from './own.ts'
export { sitOwnTest } from './sit-test.ts'
