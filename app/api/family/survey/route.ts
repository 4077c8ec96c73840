import { answerSurvey } from '#lib/family/commands.ts'
import { handle } from '#lib/http.ts'
import { familyAnswer } from '../../../(reader)/_family/answers.tsx'

export const POST = handle(answerSurvey, { form: familyAnswer('/family/survey', '/family/survey') })
