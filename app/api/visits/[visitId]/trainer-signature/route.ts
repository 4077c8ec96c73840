import { answer } from '#lib/http.ts'
import { serveTrainerSignature } from '#lib/visits/signatures.ts'

export const GET = answer(serveTrainerSignature)
