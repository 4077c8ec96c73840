import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Edition, EditionSection } from '#lib/handbook/queries.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { translator } from '#lib/i18n/translate.ts'

const own = (name: 'paper.css' | 'screen.css' | 'paper.js'): string =>
  readFileSync(join(/* turbopackIgnore: true */ process.cwd(), 'app/(reader)/_print', name), 'utf8')

const hashed = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)

/** The script that counts pages, and its address, which carries a hash of what is in it. */
export function paperScript(): { text: string; address: string } {
  const text = own('paper.js')
  return { text, address: `/handbook/print/script/${hashed(text)}.js` }
}

/** The sheet for the screen, and its address. */
export function screenSheet(): { text: string; address: string } {
  const text = own('screen.css')
  return { text, address: `/handbook/print/style/screen.${hashed(text)}.css` }
}

/** The address of the sheet for paper: its margins name the edition in one language. */
export const paperAddress = (edition: Pick<Edition, 'code'>, locale: Locale): string =>
  `/handbook/print/style/${edition.code}.${locale}.${hashed(own('paper.css'))}.css`

/** Words as a CSS string: everything but letters is written as its number, so nothing ends the string. */
export const cssString = (words: string): string =>
  `"${[...words].map(sign => (/[\p{L}\p{N} ]/u.test(sign) ? sign : `\\${sign.codePointAt(0)?.toString(16)} `)).join('')}"`

interface Margins {
  edition: Edition
  sections: readonly EditionSection[]
  locale: Locale
  t: ReturnType<typeof translator>
}

/**
 * The sheet for paper: what stands in the margins of every page. The edition, the page and the emergency
 * numbers below; above, the book and the section, which says whether it was signed. Margin boxes need
 * Chromium 131; an older browser prints the page without them, and the edition stands at each section's end.
 */
export function paperSheet({ edition, sections, locale, t }: Margins): string {
  const [year, month] = edition.publishedOn.split('-').map(Number)
  const box = (place: string, words: string) =>
    `@${place} { content: ${words}; font: 10.5pt sans-serif; color: #000000; }`
  const pageNo = t('print.pageNo').split('#')
  const named = sections.map(({ code, content, reviewedOn }) => {
    const name = pageName(code)
    const state = t(reviewedOn ? 'print.reviewed' : 'print.waiting')
    const words = cssString(`${code} ${content.text[locale].title} · ${state}`)
    return `@page ${name} { ${box('top-right', words)} }\n.leaf[data-leaf="${code}"] { page: ${name}; }`
  })
  return [
    '@page {',
    'size: A4 portrait; margin: 15mm 14mm;',
    box('top-left', cssString(t('reader.bookTitle'))),
    box(
      'bottom-left',
      cssString(t('print.edition', { number: edition.number, year: year ?? 0, month: month ?? 0 })),
    ),
    box('bottom-center', cssString(t('print.calls'))),
    box('bottom-right', pageNo.map(cssString).join(' counter(page) ')),
    '}',
    ...named,
    own('paper.css'),
  ].join('\n')
}

const pageName = (code: string) => `section-${code.replace('.', '-')}`
