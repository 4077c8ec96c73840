import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isHttps } from './settings.ts'

const ONE_YEAR_S = 31_536_000

/** The reader's pages: no inline script, no framework (architecture.md section 4). */
const isDocument = (url: string) =>
  /^\/(handbook|h|family\/booklet|desk\/households\/[^/?]+\/booklet\/print)([/?]|$)/.test(url)

const DOCUMENT_POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; media-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/**
 * What happens to every request before Next sees it, and the only place that knows the socket: the client's
 * own forwarding headers are dropped (settled.md 22), the address is written down, and the answer gets its
 * Content-Security-Policy. It decides nothing about who may do what.
 */
export function gateway(request: IncomingMessage, response: ServerResponse, { dev }: { dev: boolean }): void {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim()
  const trusted = process.env.WARMHAND_TRUST_PROXY === '1' && forwarded
  for (const name of ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port']) {
    delete request.headers[name]
  }
  request.headers['x-warmhand-address'] = trusted || request.socket.remoteAddress || ''
  request.headers['x-warmhand-path'] = (request.url ?? '/')
    .replace(/([?&])_rsc=[^&]*&?/, '$1')
    .replace(/[?&]$/, '')
  const policy = isDocument(request.url ?? '')
    ? DOCUMENT_POLICY
    : appPolicy(randomBytes(16).toString('base64'), dev)
  request.headers['content-security-policy'] = policy
  response.setHeader('Content-Security-Policy', policy)
  if (isHttps()) response.setHeader('Strict-Transport-Security', `max-age=${ONE_YEAR_S}`)
  writePlainTypes(response)
  rememberLanguage(request, response)
}

/**
 * Next writes a route handler's Content-Type as a list of one, which its compression takes for "not text" and sends as
 * it is: a page of the handbook was three times as large.
 */
function writePlainTypes(response: ServerResponse) {
  const setHeader = response.setHeader.bind(response)
  response.setHeader = (name, value) =>
    setHeader(
      name,
      name.toLowerCase() === 'content-type' && Array.isArray(value) && value.length === 1
        ? String(value[0])
        : value,
    )
}

function appPolicy(nonce: string, dev: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' 'unsafe-inline'`,
    "img-src 'self' data: blob:",
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** `?lang=en` chooses a language for this page and for the next ones (settled.md 21). */
function rememberLanguage(request: IncomingMessage, response: ServerResponse) {
  const asked = /[?&]lang=(en|zh-CN)(?:&|$)/.exec(request.url ?? '')?.[1]
  if (!asked) return
  const others = (request.headers.cookie ?? '')
    .split(';')
    .filter(part => part.trim() !== '' && !part.trim().startsWith('warmhand-lang='))
  request.headers.cookie = [...others, `warmhand-lang=${asked}`].join('; ')
  response.setHeader(
    'Set-Cookie',
    `warmhand-lang=${asked}; Path=/; Max-Age=${ONE_YEAR_S}; SameSite=Lax${isHttps() ? '; Secure' : ''}`,
  )
}
