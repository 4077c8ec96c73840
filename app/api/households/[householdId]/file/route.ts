import { downloadHouseholdFile } from '#lib/exports/household-file.ts'
import { answer } from '#lib/http.ts'

export const GET = answer(downloadHouseholdFile)
