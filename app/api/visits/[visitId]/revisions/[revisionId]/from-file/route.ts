import { handle } from '#lib/http.ts'
import { takeInVisit } from '#lib/visits/commands.ts'

/** A record of 256 KB with every quotation mark escaped once more. */
const LIMIT_BYTES = 640 * 1024

export const PUT = handle(takeInVisit, { limitBytes: LIMIT_BYTES })
