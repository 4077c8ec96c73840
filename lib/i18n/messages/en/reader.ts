import type { reader as shape } from '../zh-CN/reader.ts'

export const reader: typeof shape = {}
