import { handle } from '#lib/http.ts'
import { lookUpRoster } from '#lib/roster/commands.ts'

/** Five hundred families with all their columns. */
const LIMIT_BYTES = 2 * 1024 * 1024

export const POST = handle(lookUpRoster, { limitBytes: LIMIT_BYTES })
