import { z } from 'zod'

/** A recording is its bytes: which text and which language it reads stands in the address. */
export const KeepRecordingInput = z.strictObject({})

/** Takes a recording back; the file and who made it stay on record. */
export const WithdrawRecordingInput = z.strictObject({})
