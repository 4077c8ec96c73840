import { handle } from '#lib/http.ts'
import { changeRules } from '#lib/programmes/commands.ts'

export const PUT = handle(changeRules)
