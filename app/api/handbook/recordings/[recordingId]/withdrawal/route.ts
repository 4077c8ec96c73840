import { withdrawRecording } from '#lib/handbook/commands.ts'
import { handle } from '#lib/http.ts'

export const PUT = handle(withdrawRecording)
