import type { HandbookLocale } from '#lib/handbook/schema.ts'
import { buildSearch, type Found, LONGEST_QUERY, searchHandbook } from '#lib/handbook/search.ts'
import type { SearchSource } from '#lib/handbook/search-sources.ts'
import { asksFor } from '#lib/handbook/search-words.ts'

// Searches the book that the phone keeps, with the server's own code, when the question cannot be sent.

const box = document.querySelector<HTMLElement>('[data-find]')
const locale: HandbookLocale = document.documentElement.lang === 'en' ? 'en' : 'zh-CN'

function draw(into: HTMLElement, asked: string, found: readonly Found[]) {
  const said = into.getAttribute('data-found') || ''
  const title = said.replace('@', () => asked).replace('#', String(found.length))
  const heading = into.querySelector('h1')
  const input = into.querySelector('input')
  const nothing = into.querySelector<HTMLElement>('[data-nothing]')
  const row = into.querySelector('template')
  const rows = into.querySelector('ol')
  if (heading) heading.textContent = title
  if (input) input.value = asked
  if (nothing) nothing.hidden = found.length > 0
  if (!row || !rows) return
  for (const each of found) {
    const item = document.importNode(row.content, true)
    const link = item.querySelector('a')
    const name = item.querySelector('b')
    const sentence = item.querySelector('small')
    if (link) link.setAttribute('href', `/handbook/${each.code.replace('.', '/')}`)
    if (name) name.textContent = `${each.code} ${each.title}`
    for (const part of asksFor(each.sentence, asked)) {
      const piece = document.createElement(part.asked ? 'mark' : 'span')
      piece.textContent = part.text
      if (sentence) sentence.appendChild(piece)
    }
    rows.appendChild(item)
  }
  rows.hidden = found.length === 0
}

if (box) {
  const asked = (box.getAttribute('data-asked') || '').slice(0, LONGEST_QUERY)
  fetch(box.getAttribute('data-texts') || '')
    .then(answer => answer.json() as Promise<SearchSource[]>)
    .then(sources => draw(box, asked, searchHandbook(buildSearch(sources, locale), asked)))
    .catch(() => {
      const heading = box.querySelector('h1')
      if (heading) heading.textContent = box.getAttribute('data-none')
    })
}
