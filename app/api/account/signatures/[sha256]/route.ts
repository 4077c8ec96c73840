import { answer, handleFile } from '#lib/http.ts'
import { keepSignature } from '#lib/visits/commands.ts'
import { serveOwnSignature } from '#lib/visits/signatures.ts'

export const PUT = handleFile(keepSignature)
export const GET = answer(serveOwnSignature)
