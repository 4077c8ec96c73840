import { handle } from '#lib/http.ts'
import { importRoster } from '#lib/roster/commands.ts'

/** Three thousand families with all their columns. */
const LIMIT_BYTES = 8 * 1024 * 1024

export const PUT = handle(importRoster, { limitBytes: LIMIT_BYTES })
