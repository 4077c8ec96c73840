import { handle } from '#lib/http.ts'
import { handleRestrictedRisk } from '#lib/risks/commands.ts'

export const PUT = handle(handleRestrictedRisk)
