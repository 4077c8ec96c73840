import { recordHandout } from '#lib/handbook/handouts.ts'
import { handle } from '#lib/http.ts'

export const PUT = handle(recordHandout)
