import { sitOwnTest } from '#lib/family/commands.ts'
import { handle } from '#lib/http.ts'
import { familyAnswer } from '../../../(reader)/_family/answers.tsx'

export const POST = handle(sitOwnTest, { form: familyAnswer('/family/test', '/family/test') })
