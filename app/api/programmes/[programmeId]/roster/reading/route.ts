import { handleFile } from '#lib/http.ts'
import { readRosterFile } from '#lib/roster/commands.ts'

export const POST = handleFile(readRosterFile)
