import { decideApplication } from '#lib/applications/decide.ts'
import { handle } from '#lib/http.ts'

export const PUT = handle(decideApplication)
