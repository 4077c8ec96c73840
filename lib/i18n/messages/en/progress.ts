import type { progress as shape } from '../zh-CN/progress.ts'

export const progress: typeof shape = {}
