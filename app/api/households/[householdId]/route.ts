import { applyHousehold } from '#lib/households/commands.ts'
import { handle } from '#lib/http.ts'

export const PUT = handle(applyHousehold)
