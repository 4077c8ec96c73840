import { isHttps } from '#lib/setup/settings.ts'
import { LOOK_COOKIE, lookOf, lookValue } from '../../_look.ts'

const YEAR_S = 31_536_000

/** `/handbook/look?size=xl&to=/handbook/4/1`: remembers the look on this device and goes back. */
export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams
  const before = lookOf(request.headers.get('cookie'))
  const look = lookOf(
    `${LOOK_COOKIE}=${asked.get('size') ?? before.size}.${asked.get('contrast') ?? before.contrast}`,
  )
  const to = asked.get('to') ?? '/handbook'
  return new Response(null, {
    status: 303,
    headers: {
      Location: /^\/(handbook|h)(\/|$)/.test(to) ? to : '/handbook',
      'Set-Cookie': `${LOOK_COOKIE}=${lookValue(look)}; Path=/; Max-Age=${YEAR_S}; SameSite=Lax${isHttps() ? '; Secure' : ''}`,
      'Cache-Control': 'no-store',
    },
  })
}
