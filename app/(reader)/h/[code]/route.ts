import { deviceCookie } from '#lib/access/sender.ts'
import { now } from '#lib/clock.ts'
import { sectionAddress } from '#lib/handbook/addresses.ts'
import { SectionCode } from '#lib/handbook/schema.ts'

/** The short link of a printed QR code: 302, since the edition behind it changes. Whoever comes by it is counted as a reader. */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }) {
  const code = SectionCode.safeParse((await params).code)
  return new Response(null, {
    status: 302,
    headers: {
      Location: code.success ? sectionAddress(code.data) : '/handbook',
      'Cache-Control': 'no-cache',
      'Set-Cookie': deviceCookie(request.headers.get('cookie'), now()),
    },
  })
}
