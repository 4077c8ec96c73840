/**
 * One door to everything that is derived about a household and a programme (architecture.md section 5). All of
 * it is pure: facts, the programme's definition and the day go in; plain values and message keys come out.
 */
export * from './attention.ts'
export * from './completion.ts'
export * from './contact.ts'
export { levelsOf, type VisitTotals, visitTotals } from './evidence.ts'
export type * from './facts.ts'
export * from './headline.ts'
export * from './lessons.ts'
export * from './pace.ts'
export * from './percent.ts'
export * from './review.ts'
export * from './status.ts'
export * from './tile.ts'
