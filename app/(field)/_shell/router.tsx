'use client'

import { type MouseEvent, useSyncExternalStore } from 'react'
import { home, isField, type Route, routeOf } from './route.ts'

const CHANGED = 'warmhand:place'

function subscribe(changed: () => void) {
  window.addEventListener('popstate', changed)
  window.addEventListener(CHANGED, changed)
  return () => {
    window.removeEventListener('popstate', changed)
    window.removeEventListener(CHANGED, changed)
  }
}

/** Where the trainer is. Changes without asking the server for a page. */
export function useRoute(): Route {
  return routeOf(
    useSyncExternalStore(
      subscribe,
      () => window.location.pathname,
      () => home,
    ),
  )
}

/** Goes to a place of the field app; the heading takes the focus. */
export function go(path: string, { replace = false } = {}) {
  if (replace) window.history.replaceState(null, '', path)
  else window.history.pushState(null, '', path)
  window.dispatchEvent(new Event(CHANGED))
  window.scrollTo(0, 0)
  requestAnimationFrame(() => document.querySelector<HTMLElement>('#main h1')?.focus({ preventScroll: true }))
}

/** Back to where the trainer came from; to Today when the app was opened right here. */
export function goBack(fallback = home) {
  if (window.history.length > 1) window.history.back()
  else go(fallback, { replace: true })
}

/**
 * Keeps every link of the field app on this page: none asks the server for one, so that all work without a
 * network. Other pages of ours are opened as documents.
 */
export function keepInside(event: MouseEvent) {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  const link = (event.target as Element).closest('a')
  if (!link?.href || link.target || link.hasAttribute('download')) return
  const address = new URL(link.href)
  if (address.origin !== window.location.origin || link.getAttribute('href')?.startsWith('#')) return
  event.preventDefault()
  if (isField(address.pathname)) go(address.pathname)
  else window.location.assign(address.href)
}
