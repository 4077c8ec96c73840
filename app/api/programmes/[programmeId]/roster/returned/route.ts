import { handle } from '#lib/http.ts'
import { returnRows } from '#lib/roster/commands.ts'

/** Three thousand families with all their columns and reasons. */
const LIMIT_BYTES = 8 * 1024 * 1024

export const POST = handle(returnRows, { limitBytes: LIMIT_BYTES })
