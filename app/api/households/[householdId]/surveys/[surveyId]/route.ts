import { recordSurvey } from '#lib/assessments/commands.ts'
import { handle } from '#lib/http.ts'

export const PUT = handle(recordSurvey)
