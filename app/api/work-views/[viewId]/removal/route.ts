import { handle } from '#lib/http.ts'
import { removeView } from '#lib/work/commands.ts'

export const PUT = handle(removeView)
