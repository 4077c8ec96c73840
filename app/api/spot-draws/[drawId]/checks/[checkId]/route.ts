import { handle } from '#lib/http.ts'
import { recordSpotCheck } from '#lib/spot-checks/commands.ts'

export const PUT = handle(recordSpotCheck)
