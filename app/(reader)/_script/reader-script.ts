import { readAloud } from './aloud.ts'
import { listKept, markRead, offerPlace, ownButtons, rememberPlace } from './marks.ts'
import { keepForLater } from './offline.ts'

/** What the reader's pages can do on a phone that runs scripts; without it everything can still be read. */
const one = (selector: string) => document.querySelector<HTMLElement>(selector)

const article = one('main > article')
const bar = one('[data-aloud]')
const own = one('[data-own]')
const band = one('[data-continue]')
const kept = one('[data-kept]')

if (article) {
  const keep = rememberPlace(article)
  if (bar) readAloud(bar, article, keep)
  if (own) ownButtons(own, article)
}
if (band) offerPlace(band)
if (kept) listKept(kept)
document.querySelectorAll<HTMLElement>('[data-seen]').forEach(markRead)
keepForLater()
