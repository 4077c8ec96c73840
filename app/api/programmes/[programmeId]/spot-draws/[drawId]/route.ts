import { handle } from '#lib/http.ts'
import { drawSpotChecks } from '#lib/spot-checks/commands.ts'

export const PUT = handle(drawSpotChecks)
