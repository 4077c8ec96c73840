/** 结业: confirmed, set aside in one part, undone. */
export { confirmCompletion } from './confirm.ts'
export { overrideItem, withdrawOverride } from './override.ts'
export { reverseCompletion } from './reverse.ts'
