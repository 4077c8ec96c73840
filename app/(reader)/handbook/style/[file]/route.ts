import { stylesheet } from '../../../_stylesheet.ts'

const YEAR_S = 31_536_000

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { css, address } = stylesheet()
  if (!address.endsWith(`/${(await params).file}`)) return new Response(null, { status: 404 })
  return new Response(css, {
    headers: {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': `public, max-age=${YEAR_S}, immutable`,
    },
  })
}
