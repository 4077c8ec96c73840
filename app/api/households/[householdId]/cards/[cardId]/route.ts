import { issueCard } from '#lib/family/commands.ts'
import { handle } from '#lib/http.ts'

export const PUT = handle(issueCard)
