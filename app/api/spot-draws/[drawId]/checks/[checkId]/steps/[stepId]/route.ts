import { handle } from '#lib/http.ts'
import { stepSpotCheck } from '#lib/spot-checks/commands.ts'

export const PUT = handle(stepSpotCheck)
