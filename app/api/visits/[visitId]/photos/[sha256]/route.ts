import { answer, handleFile } from '#lib/http.ts'
import { keepPhoto } from '#lib/visits/commands.ts'
import { servePhoto } from '#lib/visits/photos.ts'

export const PUT = handleFile(keepPhoto)
export const GET = answer(servePhoto)
