import { handle } from '#lib/http.ts'
import { freezeMonth } from '#lib/monthly/commands.ts'

export const PUT = handle(freezeMonth)
