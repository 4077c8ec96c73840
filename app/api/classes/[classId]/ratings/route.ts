import { rateInClass } from '#lib/classes/commands.ts'
import { handle } from '#lib/http.ts'

export const PUT = handle(rateInClass)
