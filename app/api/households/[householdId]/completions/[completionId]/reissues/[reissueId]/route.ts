import { reissueCertificate } from '#lib/certificates/commands.ts'
import { handle } from '#lib/http.ts'

export const PUT = handle(reissueCertificate)
