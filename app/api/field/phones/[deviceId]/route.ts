import { handle } from '#lib/http.ts'
import { reportPhone } from '#lib/phones/commands.ts'

export const PUT = handle(reportPhone)
