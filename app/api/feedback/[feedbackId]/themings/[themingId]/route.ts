import { moveFeedback } from '#lib/feedback/commands.ts'
import { handle } from '#lib/http.ts'

export const PUT = handle(moveFeedback)
