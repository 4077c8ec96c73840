/** What the page says to its worker. */
export const KEEP = 'keep'

/** Where both put what is kept. */
export const CACHE = 'warmhand-handbook-1'

export const SEARCH = '/handbook/search'

/** Style, script and the words that the search looks through: what is kept under such an address is never old. */
export const isAsset = (path: string): boolean =>
  /^\/handbook\/((print\/)?(style|script)\/[\w.-]+|search\/[\w.-]+\.json)$/.test(path)

/** Pages of the book, also while they change their language: no answers to a question, no forms, no files. */
export const isKeepable = (url: Pick<URL, 'pathname' | 'search'>): boolean =>
  /^(\?lang=(en|zh-CN))?$/.test(url.search) &&
  (/^\/handbook(\/[1-8](\/[1-5])?)?$/.test(url.pathname) ||
    /^\/handbook\/appendix(\/[\w-]+)?$/.test(url.pathname) ||
    /^\/handbook\/editions\/[\w-]+(\/[1-8](\/[1-5])?)?$/.test(url.pathname) ||
    url.pathname === SEARCH)

const KEPT_OF_A_KIND = 3

const kindOf = (path: string) => path.replace(/[^/]+$/, '')

/** Of what is kept, oldest first: the files of one kind that so many newer ones have replaced. */
export function replaced(paths: readonly string[]): string[] {
  const assets = paths.filter(isAsset)
  return assets.filter(
    (path, at) =>
      assets.slice(at + 1).filter(other => kindOf(other) === kindOf(path)).length >= KEPT_OF_A_KIND,
  )
}

/** The newest kept file of the same kind: an old style is better than none. */
export const nearest = (paths: readonly string[], wanted: string): string | undefined =>
  paths.filter(path => isAsset(path) && kindOf(path) === kindOf(wanted)).pop()
