export { logVisit } from './log.ts'
