import type { households as shape } from '../zh-CN/households.ts'

export const households: typeof shape = {}
