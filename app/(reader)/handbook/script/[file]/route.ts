import { readerScript, readerSearch } from '#lib/setup/reader-script.ts'

const YEAR_S = 31_536_000

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const script = [readerScript(), readerSearch()].find(each => each?.address.endsWith(`/${file}`))
  if (!script) return new Response(null, { status: 404 })
  return new Response(script.text, {
    headers: {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': `public, max-age=${YEAR_S}, immutable`,
    },
  })
}
