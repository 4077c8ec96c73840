import { handle } from '#lib/http.ts'
import { reviewVisit } from '#lib/visits/commands.ts'

export const PUT = handle(reviewVisit)
