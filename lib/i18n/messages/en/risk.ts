import type { risk as shape } from '../zh-CN/risk.ts'

export const risk: typeof shape = {}
