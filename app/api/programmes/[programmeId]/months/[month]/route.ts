import { answer } from '#lib/http.ts'
import { downloadMonth } from '#lib/monthly/download.ts'

export const GET = answer(downloadMonth)
