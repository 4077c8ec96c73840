import { handle } from '#lib/http.ts'
import { remind } from '#lib/work/commands.ts'

export const PUT = handle(remind)
