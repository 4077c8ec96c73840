import { handle } from '#lib/http.ts'
import { handleRisk } from '#lib/risks/commands.ts'

export const PUT = handle(handleRisk)
