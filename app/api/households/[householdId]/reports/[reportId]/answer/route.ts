import { answerReport } from '#lib/households/report.ts'
import { handle } from '#lib/http.ts'

export const PUT = handle(answerReport)
