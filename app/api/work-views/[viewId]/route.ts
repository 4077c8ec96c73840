import { handle } from '#lib/http.ts'
import { saveView } from '#lib/work/commands.ts'

export const PUT = handle(saveView)
