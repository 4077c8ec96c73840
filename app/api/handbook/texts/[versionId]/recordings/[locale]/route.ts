import { keepRecording } from '#lib/handbook/commands.ts'
import { handleFile } from '#lib/http.ts'

export const PUT = handleFile(keepRecording)
