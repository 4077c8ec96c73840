import { sendFeedback } from '#lib/feedback/commands.ts'
import { handle } from '#lib/http.ts'
import { feedbackAnswer } from '../../../(reader)/_feedback/form-answer.tsx'

export const POST = handle(sendFeedback, { form: feedbackAnswer })
