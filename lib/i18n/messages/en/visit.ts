import type { visit as shape } from '../zh-CN/visit.ts'

export const visit: typeof shape = {}
