export { recordFeedback } from './record.ts'
export { sendFeedback } from './send.ts'
export { decideTheme, gatherTheme, moveFeedback } from './themes.ts'
