import type { visits as shape } from '../zh-CN/visits.ts'

export const visits: typeof shape = {}
