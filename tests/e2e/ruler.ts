import type { Page } from '@playwright/test'

/** Text that its box cuts off, and anything that is wider than the window. */
export const cutOff = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = []
    if (document.documentElement.scrollWidth > window.innerWidth + 1) {
      found.push(`page is ${document.documentElement.scrollWidth} px wide`)
    }
    for (const element of document.querySelectorAll<HTMLElement>('main *, header *, nav *, footer *')) {
      const style = getComputedStyle(element)
      const clips = style.overflowX === 'hidden' || style.textOverflow === 'ellipsis'
      const spokenOnly = style.clip.startsWith('rect(0')
      const hidden =
        spokenOnly || element.closest('.visually-hidden, [aria-hidden="true"], .skip-link') !== null
      const text = element.textContent?.trim()
      if (!clips || hidden || !text || element.clientWidth === 0) continue
      if (element.scrollWidth > element.clientWidth + 1)
        found.push(`${element.className}: ${text.slice(0, 30)}`)
    }
    return found
  })
