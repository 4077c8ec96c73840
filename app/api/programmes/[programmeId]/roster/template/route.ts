import { answer } from '#lib/http.ts'
import { rosterTemplate } from '#lib/roster/template.ts'

export const GET = answer(rosterTemplate)
