import { serveCalendar } from '#lib/agenda/queries.ts'
import { answer } from '#lib/http.ts'

export const GET = answer(serveCalendar)
