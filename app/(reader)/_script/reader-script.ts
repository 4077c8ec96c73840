import { readAloud } from './aloud.ts'
import { keepBook } from './book.ts'
import { listKept, markRead, offerPlace, ownButtons, rememberPlace } from './marks.ts'
import { keepForLater } from './offline.ts'
import { playRecording } from './recorded.ts'
import { searchKept } from './search-kept.ts'

/** What the reader's pages can do on a phone that runs scripts; without it everything can still be read. */
const one = (selector: string) => document.querySelector<HTMLElement>(selector)

const article = one('main > article')
const bar = one('[data-aloud]')
const own = one('[data-own]')
const band = one('[data-continue]')
const kept = one('[data-kept]')
const book = one('[data-book]')
const find = one('[data-find]')

if (article) {
  const keep = rememberPlace(article)
  if (bar) {
    const byDevice = () => readAloud(bar, article, keep)
    if (!playRecording(bar, byDevice)) byDevice()
  }
  if (own) ownButtons(own, article)
}
const paper = one('main > form[data-paper]')
if (paper && bar) readAloud(bar, paper, () => {})
if (band) offerPlace(band)
if (kept) listKept(kept)
if (book) keepBook(book)
if (find) searchKept(find)
document.querySelectorAll<HTMLElement>('[data-seen]').forEach(markRead)
keepForLater()
