import type { WorkerScope } from '#app/_ui/worker-scope.ts'
import { home } from '../_shell/route.ts'
import { askedFor, assetsIn, BESIDES, cacheOf, outdated } from './shell-cache.ts'

/** The build that this worker belongs to: written in by lib/setup/build-worker.ts. */
declare const BUILD: string

const worker = self as unknown as WorkerScope

const WAIT_FOR_LANGUAGE_MS = 3_000

/**
 * Keeps the whole shell of one build, the page last, so that a cache with a page in it is complete. The page is kept
 * with its headers: its scripts carry the nonce of its own policy. Asked for without cookies, it is nobody's.
 */
async function keepShell(): Promise<void> {
  const cache = await caches.open(cacheOf(BUILD))
  const page = await fetch(home, { cache: 'no-store', credentials: 'omit' })
  const html = await page.clone().text()
  if (!page.ok || page.redirected || !html.includes(BUILD)) throw new Error('not the page of this build')
  await cache.addAll([...assetsIn(html), ...BESIDES])
  await cache.put(home, page)
}

async function forgetOutdated(): Promise<void> {
  await Promise.all(outdated(await caches.keys(), BUILD).map(name => caches.delete(name)))
  await worker.clients.claim()
}

async function keptShell(): Promise<Response | undefined> {
  const cache = await caches.open(cacheOf(BUILD))
  return cache.match(home, { ignoreVary: true })
}

/** The kept page for every address of the app. An address that asks for a language goes to the server when it can. */
async function shell(request: Request): Promise<Response> {
  const kept = await keptShell()
  if (!kept) return fetch(request)
  if (!new URL(request.url).searchParams.has('lang')) return kept
  const soon = new Promise<Response>(done => setTimeout(() => done(kept), WAIT_FOR_LANGUAGE_MS))
  return Promise.race([fetch(request).catch(() => kept), soon])
}

/** A file of this build or of one before it; names carry a hash of the content, so any copy is right. */
async function asset(request: Request): Promise<Response> {
  const own = await caches.open(cacheOf(BUILD))
  return (
    (await own.match(request, { ignoreVary: true })) ??
    (await caches.match(request, { ignoreVary: true })) ??
    fetch(request)
  )
}

worker.addEventListener('install', event => event.waitUntil(keepShell()))
worker.addEventListener('activate', event => event.waitUntil(forgetOutdated()))
worker.addEventListener('message', event => {
  if (event.data === 'takeOver') void worker.skipWaiting()
})
worker.addEventListener('fetch', event => {
  const asked = askedFor(event.request, worker.location.origin)
  if (asked === 'shell') event.respondWith(shell(event.request))
  if (asked === 'asset') event.respondWith(asset(event.request))
})
