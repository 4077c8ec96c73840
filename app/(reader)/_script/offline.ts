import { KEEP } from '../_worker/kept-pages.ts'

/** Lets this page and the first one be opened again without a network. Over plain http, or on a browser without, nothing happens. */
export function keepForLater(): void {
  if (!('serviceWorker' in navigator) || !window.isSecureContext) return
  const begin = () => {
    const workers = navigator.serviceWorker
    workers
      .register('/handbook/worker.js', { scope: '/handbook' })
      .then(() => workers.ready)
      .then(registration => {
        const addresses = [location.pathname, '/handbook']
        document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]').forEach(each => {
          addresses.push(each.href)
        })
        document.querySelectorAll('script').forEach(each => {
          if (each.src) addresses.push(each.src)
        })
        if (registration.active) registration.active.postMessage({ kind: KEEP, addresses })
      })
      .catch(() => undefined)
  }
  if (document.readyState === 'complete') begin()
  else window.addEventListener('load', begin)
}
