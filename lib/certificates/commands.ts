/** 结业: confirmed, set aside in one part, undone; its certificate issued anew. */
export { confirmCompletion } from './confirm.ts'
export { overrideItem, withdrawOverride } from './override.ts'
export { reissueCertificate } from './reissue.ts'
export { reverseCompletion } from './reverse.ts'
