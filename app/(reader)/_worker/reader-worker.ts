import type { WorkerScope } from '#app/_ui/worker-scope.ts'
import { reader as english } from '#lib/i18n/messages/en/reader.ts'
import { reader as chinese } from '#lib/i18n/messages/zh-CN/reader.ts'
import { CACHE, isAsset, isKeepable, KEEP, nearest, replaced, SEARCH } from './kept-pages.ts'

// The reader's service worker: what was opened once opens again without a network, as it was last seen. The network comes first,
// so that nobody reads an old edition while there is one.

const PATIENCE_MS = 4_000

const worker = self as unknown as WorkerScope

worker.addEventListener('install', () => {
  void worker.skipWaiting()
})
worker.addEventListener('activate', event => {
  event.waitUntil(worker.clients.claim())
})
worker.addEventListener('message', event => {
  const said = event.data as { kind?: string; addresses?: string[] }
  if (said.kind !== KEEP || !Array.isArray(said.addresses)) return
  event.waitUntil(Promise.all(said.addresses.map(keepOnce)).then(forgetReplaced))
})
worker.addEventListener('fetch', event => {
  const request = event.request
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== worker.location.origin) return
  if (isAsset(url.pathname)) event.respondWith(keptFirst(request))
  else if (isKeepable(url) || url.pathname === SEARCH) event.respondWith(networkFirst(request))
})

/** The page that was open before the worker was, and what it is drawn with. */
async function keepOnce(address: string) {
  const url = new URL(address, worker.location.origin)
  if (url.origin !== worker.location.origin || !(isAsset(url.pathname) || isKeepable(url))) return
  const cache = await caches.open(CACHE)
  if (await cache.match(url.pathname)) return
  const answer = await fetch(url.pathname).catch(() => null)
  if (answer?.ok) await cache.put(url.pathname, answer)
}

async function keptFirst(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE)
  const kept = await cache.match(request)
  if (kept) return kept
  const answer = await fetch(request).catch(() => null)
  if (answer === null) return (await nearestKept(cache, request)) || Response.error()
  if (answer.ok) await cache.put(request, answer.clone())
  return answer
}

const pathsOf = async (cache: Cache) => (await cache.keys()).map(each => new URL(each.url).pathname)

async function nearestKept(cache: Cache, request: Request): Promise<Response | undefined> {
  const path = nearest(await pathsOf(cache), new URL(request.url).pathname)
  return path === undefined ? undefined : cache.match(path)
}

async function forgetReplaced(): Promise<void> {
  const cache = await caches.open(CACHE)
  await Promise.all(replaced(await pathsOf(cache)).map(path => cache.delete(path)))
}

async function networkFirst(request: Request): Promise<Response> {
  const url = new URL(request.url)
  const cache = await caches.open(CACHE)
  const answer = await inTime(fetch(request))
  if (answer === null || answer.status >= 500) {
    const kept = await cache.match(url.pathname)
    return kept || answer || notKept(await cache.match('/handbook'))
  }
  if (answer.ok && !answer.redirected && isKeepable(url)) await cache.put(url.pathname, answer.clone())
  return answer
}

/** Null when there is no network, or one so slow that what is kept is better. */
function inTime(asking: Promise<Response>): Promise<Response | null> {
  const soon = new Promise<null>(done => setTimeout(() => done(null), PATIENCE_MS))
  return Promise.race([asking.catch(() => null), soon])
}

/** Says that this page was never opened on this phone, with the way to those that were. */
async function notKept(home: Response | undefined): Promise<Response> {
  const lang = home && /<html lang="en"/.test(await home.text()) ? 'en' : 'zh-CN'
  const words = (lang === 'en' ? english : chinese).offline
  const link = home ? `<p><a href="/handbook">${words.back}</a></p>` : ''
  const text = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${words.title}</title><body><main><h1>${words.title}</h1><p>${words.body}</p>${link}</main></body></html>`
  return new Response(text, { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}
