/** What is found out about a caregiver and the elder: needs, tests, survey, follow-up. */
export { recordFollowUp } from './follow-up.ts'
export { recordTest } from './knowledge-test.ts'
export { assessNeeds } from './needs.ts'
export { recordSurvey } from './survey.ts'
