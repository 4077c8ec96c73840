import { recordCredential } from '#lib/accounts/credentials.ts'
import { handle } from '#lib/http.ts'

export const PUT = handle(recordCredential)
