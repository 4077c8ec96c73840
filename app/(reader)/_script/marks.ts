import { loadKept, loadPlace, loadRead, type Place, saveKept, savePlace, saveRead } from './store.ts'

/** Remembers the step that is in the middle of the window, and that the section was read once its end was seen. */
export function rememberPlace(article: HTMLElement): (step: HTMLElement) => void {
  const path = location.pathname
  const title = titleOf(article)
  const steps: HTMLElement[] = Array.prototype.slice.call(article.querySelectorAll('.steps > li'))
  const before = loadPlace()
  if (location.hash === '#continue' && before && before.path === path && before.step !== undefined) {
    const step = steps[before.step]
    if (step) step.scrollIntoView({ block: 'center' })
  } else if (!before || before.path !== path) {
    savePlace({ path, title })
  }
  const keep = (step: HTMLElement) => {
    const number = step.querySelector('.number')
    savePlace({ path, title, step: steps.indexOf(step), number: number?.textContent || '' })
  }
  if (!('IntersectionObserver' in window)) return keep
  const middle = new IntersectionObserver(
    seen => {
      for (const each of seen) if (each.isIntersecting) keep(each.target as HTMLElement)
    },
    { rootMargin: '-40% 0px -50% 0px' },
  )
  steps.forEach(step => {
    middle.observe(step)
  })
  const end = new IntersectionObserver(seen => seen.some(each => each.isIntersecting) && saveRead(path))
  const last = article.querySelector('.mistakes')
  if (last) end.observe(last)
  return keep
}

const titleOf = (article: Element): string => {
  const heading = article.querySelector('h1')
  return (heading?.textContent || '').trim()
}

/** 记下这一节, and 发给家人 where the phone can. */
export function ownButtons(box: HTMLElement, article: HTMLElement): void {
  const here: Place = { path: location.pathname, title: titleOf(article) }
  const keep = box.querySelector<HTMLElement>('[data-keep]')
  const share = box.querySelector<HTMLElement>('[data-share]')
  box.hidden = false
  if (keep) {
    const isKept = () => loadKept().some(each => each.path === here.path)
    const show = () => {
      keep.setAttribute('aria-pressed', String(isKept()))
      keep.textContent = keep.getAttribute(isKept() ? 'data-on' : 'data-off')
    }
    keep.addEventListener('click', () => {
      const others = loadKept().filter(each => each.path !== here.path)
      saveKept(isKept() ? others : others.concat(here))
      show()
    })
    show()
  }
  if (share) shareButton(share, here.title)
}

/** The phone's own sheet, else the address is copied; a browser with neither shows no button. */
function shareButton(button: HTMLElement, title: string): void {
  const url = location.origin + (button.getAttribute('data-share') || '')
  const canCopy = Boolean(navigator.clipboard)
  if (!('share' in navigator) && !canCopy) return
  button.hidden = false
  button.addEventListener('click', () => {
    if ('share' in navigator) {
      navigator.share({ title, url }).catch(() => undefined)
      return
    }
    const said = button.querySelector('span')
    ;(navigator as Navigator).clipboard.writeText(`${title} ${url}`).then(
      () => {
        if (said) said.textContent = button.getAttribute('data-copied')
      },
      () => undefined,
    )
  })
}

/** 上次看到第 3 步 on the first page. */
export function offerPlace(band: HTMLElement): void {
  const place = loadPlace()
  const said = band.querySelector('small')
  const title = band.querySelector('b')
  const link = band.querySelector('a')
  if (!place || !said || !title || !link || !isSection(place.path)) return
  const words = band.getAttribute(place.number ? 'data-step' : 'data-open') || ''
  said.textContent = words.replace('#', place.number || '')
  title.textContent = place.title
  link.setAttribute('href', `${place.path}#continue`)
  band.hidden = false
}

/** What was marked, as rows on the first page. */
export function listKept(box: HTMLElement): void {
  const list = box.querySelector('ul')
  const kept = loadKept().filter(each => isSection(each.path))
  if (!list || kept.length === 0) return
  kept.forEach(each => {
    const link = document.createElement('a')
    link.href = each.path
    link.textContent = each.title
    list.appendChild(document.createElement('li')).appendChild(link)
  })
  box.hidden = false
}

/** Only addresses of this book are ever followed, whatever the store holds. */
const isSection = (path: unknown): boolean =>
  typeof path === 'string' && /^\/handbook\/(editions\/[\w-]+\/)?[1-8]\/[1-5]$/.test(path)

/** 看过了 beside the sections whose end was seen on this phone. */
export function markRead(rows: HTMLElement): void {
  const read = loadRead()
  rows.querySelectorAll('a').forEach(link => {
    if (read.indexOf(link.pathname) < 0) return
    const mark = document.createElement('span')
    mark.className = 'seen'
    mark.textContent = `✓ ${rows.getAttribute('data-seen')}`
    link.insertBefore(mark, link.lastElementChild)
  })
}
