import { openCalendarLink } from '#lib/agenda/commands.ts'
import { handle } from '#lib/http.ts'

export const PUT = handle(openCalendarLink)
