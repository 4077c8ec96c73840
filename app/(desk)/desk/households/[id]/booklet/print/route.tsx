import { after } from 'next/server'
import { contextFrom } from '#lib/access/context.ts'
import { recordRead } from '#lib/audit/read-log.ts'
import { Problem } from '#lib/errors.ts'
import { getBooklet } from '#lib/handbook/queries-booklet.ts'
import { bookletDocument } from '../../../../../../(reader)/_print/booklet-page.tsx'

/** One household's booklet for paper, for the desk and for its trainer. `?s=4.1&s=4.2` names the sections. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const context = await contextFrom(request.headers.get('cookie'))
  const { pathname, search, searchParams } = new URL(request.url)
  const { actor } = context
  if (!actor || actor.mustChangePassword) {
    const to = actor ? '/sign-in/password' : `/sign-in?to=${encodeURIComponent(`${pathname}${search}`)}`
    return new Response(null, { status: 307, headers: { Location: to, 'Cache-Control': 'no-store' } })
  }
  try {
    const booklet = await getBooklet(context, id)
    after(() => recordRead({ ...context, actor }, id, 'household'))
    return await bookletDocument({
      context,
      look: { size: searchParams.get('size') === 'xl' ? 'xl' : 'large', contrast: 'normal' },
      booklet,
      ticked: searchParams.has('chosen') ? searchParams.getAll('s') : null,
      back: `/desk/households/${id}/booklet`,
    })
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } })
  }
}
