import type { field as shape } from '../zh-CN/field.ts'

export const field: typeof shape = {}
