import { handle } from '#lib/http.ts'
import { undoImport } from '#lib/roster/commands.ts'

export const PUT = handle(undoImport)
