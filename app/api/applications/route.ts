import { sendApplication } from '#lib/applications/send.ts'
import { handle } from '#lib/http.ts'
import { applicationAnswer } from '../../(reader)/_apply/apply-page.tsx'

export const POST = handle(sendApplication, { form: applicationAnswer })
