import type { household as shape } from '../zh-CN/household.ts'

export const household: typeof shape = {}
