interface Extendable {
  waitUntil(work: Promise<unknown>): void
}
interface Fetching extends Event {
  request: Request
  respondWith(answer: Promise<Response>): void
}

/** What our service workers use of `self`: TypeScript's own types for workers do not go together with those of pages. */
export interface WorkerScope {
  addEventListener(type: 'install' | 'activate', listener: (event: Event & Extendable) => void): void
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void
  addEventListener(type: 'message', listener: (event: MessageEvent & Extendable) => void): void
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void> }
  location: Location
}
