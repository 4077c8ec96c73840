import { contextFrom } from '#lib/access/context.ts'
import { applyPage } from '../_apply/apply-page.tsx'

/** 报名 for the training, by a family or a community worker. */
export async function GET(request: Request): Promise<Response> {
  return applyPage(request, await contextFrom(request.headers.get('cookie')))
}
