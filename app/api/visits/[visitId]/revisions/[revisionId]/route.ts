import { handle } from '#lib/http.ts'
import { logVisit } from '#lib/visits/commands.ts'

export const PUT = handle(logVisit)
