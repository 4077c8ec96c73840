import { paperScript } from '../../../../_print/paper-files.ts'

const YEAR_S = 31_536_000

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { text, address } = paperScript()
  if (!address.endsWith(`/${(await params).file}`)) return new Response(null, { status: 404 })
  return new Response(text, {
    headers: {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': `public, max-age=${YEAR_S}, immutable`,
    },
  })
}
