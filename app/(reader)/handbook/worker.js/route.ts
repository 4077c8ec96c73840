import { readReaderWorker } from '#lib/setup/reader-script.ts'

export const dynamic = 'force-dynamic'

/** The reader's service worker. Its scope is wider than its folder: the first page is `/handbook` itself. */
export function GET(): Response {
  const text = readReaderWorker()
  if (text === null) return new Response(null, { status: 404 })
  return new Response(text, {
    headers: {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'no-cache',
      'Service-Worker-Allowed': '/handbook',
    },
  })
}
