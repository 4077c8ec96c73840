import type { board as shape } from '../zh-CN/board.ts'

export const board: typeof shape = {}
