import { changeAccount } from '#lib/accounts/commands.ts'
import { handle } from '#lib/http.ts'

export const PUT = handle(changeAccount)
