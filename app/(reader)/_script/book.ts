import { CACHE } from '../_worker/kept-pages.ts'
import { loadBook, saveBook } from './store.ts'

/**
 * 整本存到手机: puts every page of the edition where the worker finds them, one after the other, and goes on where it stopped.
 * A phone that keeps the book gets the next edition by itself. Nothing is shown where the browser cannot keep pages.
 */
export function keepBook(box: HTMLElement): void {
  const button = box.querySelector('button')
  const said = box.querySelector('[role=status]')
  if (!button || !said || !('caches' in window) || !('serviceWorker' in navigator)) return
  const edition = box.getAttribute('data-book') || ''
  const addresses = (box.getAttribute('data-pages') || '').split(' ')
  const say = (words: string, pages: number) => {
    const text = box.getAttribute(`data-${words}`) || ''
    said.textContent = text.replace('#', String(pages)).replace('@', String(addresses.length))
  }
  const have = () => {
    const book = loadBook()
    return book && book.edition === edition ? book.pages : 0
  }
  const show = () => {
    const whole = have() === addresses.length
    button.textContent = button.getAttribute(whole ? 'data-drop' : 'data-keep')
    button.disabled = false
    if (whole) say('kept', addresses.length)
  }
  const keepFrom = (cache: Cache, pages: number): Promise<void> => {
    const address = addresses[pages]
    if (address === undefined) return Promise.resolve()
    say('keeping', pages)
    return fetch(address)
      .then(answer => {
        if (!answer.ok) throw new Error('not sent')
        return cache.put(address, answer)
      })
      .then(() => {
        saveBook({ edition, pages: pages + 1 })
        return keepFrom(cache, pages + 1)
      })
  }
  const keep = () => {
    button.disabled = true
    caches
      .open(CACHE)
      .then(cache => keepFrom(cache, have()))
      .then(show, (error: Error) => {
        show()
        say(error.name === 'QuotaExceededError' ? 'full' : 'stopped', have())
      })
  }
  const drop = () => {
    saveBook(null)
    said.textContent = ''
    caches.delete(CACHE).then(show, show)
  }
  button.addEventListener('click', () => (have() === addresses.length ? drop() : keep()))
  box.hidden = false
  show()
  const before = loadBook()
  if (before && before.edition !== edition && navigator.onLine) keep()
}
