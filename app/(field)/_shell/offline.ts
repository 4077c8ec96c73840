'use client'

import { useSyncExternalStore } from 'react'
import { nobodyTypes, whenNobodyTypes } from './typing.ts'

/**
 * Whether the app opens without a network: `on` once a whole build is on the phone; `noWorker` in a browser that has
 * no service workers (WeChat's), `plainHttp` where the address is not safe enough for one.
 */
export type Offline = 'starting' | 'on' | 'noWorker' | 'plainHttp' | 'failed'

interface Standing {
  offline: Offline
  /** A newer build lies ready on the phone. */
  newer: boolean
}

const WORKER = '/field-worker.js'
const SCOPE = '/field'
const LOOK_EVERY_MS = 600_000

let standing: Standing = { offline: 'starting', newer: false }
let registration: ServiceWorkerRegistration | null = null
let started = false
let lookedAt = 0
const listeners = new Set<() => void>()

function stand(change: Partial<Standing>) {
  standing = { ...standing, ...change }
  for (const listener of listeners) listener()
}

function read() {
  stand({
    offline: registration?.active ? 'on' : standing.offline,
    newer: Boolean(registration?.active && registration.waiting),
  })
}

function follow(worker: ServiceWorker | null) {
  worker?.addEventListener('statechange', () => {
    read()
    if (worker.state === 'redundant' && !registration?.active) stand({ offline: 'failed' })
  })
}

/** Asks whether there is a newer build; not more often than every ten minutes. */
function look() {
  if (document.visibilityState !== 'visible' || Date.now() - lookedAt < LOOK_EVERY_MS) return
  lookedAt = Date.now()
  registration?.update().catch(() => undefined)
}

async function register(workers: ServiceWorkerContainer) {
  let had = workers.controller !== null
  workers.addEventListener('controllerchange', () => {
    // The first worker finds this very page; a later one has newer files than the page.
    if (had) void whenNobodyTypes(() => window.location.reload())
    had = true
  })
  try {
    registration = await workers.register(WORKER, { scope: SCOPE, updateViaCache: 'none' })
    follow(registration.installing ?? registration.waiting)
    registration.addEventListener('updatefound', () => follow(registration?.installing ?? null))
    lookedAt = Date.now()
    read()
    document.addEventListener('visibilitychange', look)
    setInterval(look, LOOK_EVERY_MS)
  } catch {
    // Without a network, or with a server that answers wrongly, what is on the phone goes on working.
    const kept = await workers.getRegistration(SCOPE).catch(() => undefined)
    stand({ offline: kept?.active ? 'on' : 'failed' })
  }
}

/** Makes the app ready for a place without a network. Once per page. */
export function startOffline() {
  if (started || process.env.NODE_ENV !== 'production') return
  started = true
  if (!window.isSecureContext) stand({ offline: 'plainHttp' })
  else if (!('serviceWorker' in navigator)) stand({ offline: 'noWorker' })
  else void register(navigator.serviceWorker)
}

/** Lets the newer build take over and reloads, unless somebody is typing. */
export async function applyNewer(): Promise<'applied' | 'typing'> {
  if (!(await nobodyTypes())) return 'typing'
  registration?.waiting?.postMessage('takeOver')
  return 'applied'
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
const onServer: Standing = { offline: 'starting', newer: false }

export const useOffline = (): Standing =>
  useSyncExternalStore(
    subscribe,
    () => standing,
    () => onServer,
  )
