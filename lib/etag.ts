import { createHash } from 'node:crypto'

/**
 * The answer with this content, or 304 without one when the asker already holds it (`If-None-Match`). Neither is
 * kept by anything on the way.
 */
export function unlessSame(request: Request, content: unknown): Response {
  const text = JSON.stringify(content)
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`
  const headers = { ETag: etag, 'Cache-Control': 'no-store' }
  const held = (request.headers.get('if-none-match') ?? '')
    .split(',')
    .map(one => one.trim().replace(/^W\//, ''))
  if (held.includes(etag)) return new Response(null, { status: 304, headers })
  return new Response(text, { headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' } })
}
