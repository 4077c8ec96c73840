import { unlessSame } from '#lib/etag.ts'
import { getFieldPack } from '#lib/field/queries.ts'
import { answer } from '#lib/http.ts'

export const GET = answer(async (context, _, request) => unlessSame(request, await getFieldPack(context)))
