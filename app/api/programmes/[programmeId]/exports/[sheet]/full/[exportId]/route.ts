import { exportInFull } from '#lib/exports/commands.ts'
import { handle } from '#lib/http.ts'

export const PUT = handle(exportInFull)
