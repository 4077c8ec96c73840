import { readFieldWorker } from '#lib/setup/field-worker.ts'

export const dynamic = 'force-dynamic'

/** The trainer's service worker (scope `/field`). Never kept on the way, so that a new build is seen at once. */
export function GET(): Response {
  const text = readFieldWorker()
  if (text === null) return new Response(null, { status: 404 })
  return new Response(text, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' },
  })
}
