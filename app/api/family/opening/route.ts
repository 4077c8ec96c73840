import { openCard } from '#lib/family/commands.ts'
import { handle } from '#lib/http.ts'
import { familyAnswer } from '../../../(reader)/_family/answers.tsx'

export const POST = handle(openCard, { form: familyAnswer('/family', '/family') })
