import { downloadExport } from '#lib/exports/download.ts'
import { answer } from '#lib/http.ts'

export const GET = answer(downloadExport)
