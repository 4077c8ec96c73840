import { handle } from '#lib/http.ts'
import { setAppointment } from '#lib/visits/commands.ts'

export const PUT = handle(setAppointment)
