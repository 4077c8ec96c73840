import { unlessSame } from '#lib/etag.ts'
import { getFieldEdition } from '#lib/field/queries-edition.ts'
import { answer } from '#lib/http.ts'

export const GET = answer(async (context, { edition = '' }, request) =>
  unlessSame(request, await getFieldEdition(context, edition)),
)
