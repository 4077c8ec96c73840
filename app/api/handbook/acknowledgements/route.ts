import { acknowledgeChange } from '#lib/handbook/commands.ts'
import { handle } from '#lib/http.ts'
import { acknowledgementAnswer } from '../../../(reader)/_feedback/form-answer.tsx'

export const POST = handle(acknowledgeChange, { form: acknowledgementAnswer })
