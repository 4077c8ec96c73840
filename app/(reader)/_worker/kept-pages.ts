/** What the page says to its worker. */
export const KEEP = 'keep'

/** Style and script: their addresses carry a hash, so what is kept under one is never old. */
export const isAsset = (path: string): boolean => /^\/handbook\/(print\/)?(style|script)\/[\w.-]+$/.test(path)

/** Pages of the book: no answers to a question, no forms, no files. */
export const isKeepable = (url: Pick<URL, 'pathname' | 'search'>): boolean =>
  url.search === '' &&
  (/^\/handbook(\/[1-8](\/[1-5])?)?$/.test(url.pathname) ||
    /^\/handbook\/appendix(\/[\w-]+)?$/.test(url.pathname) ||
    /^\/handbook\/editions\/[\w-]+(\/[1-8](\/[1-5])?)?$/.test(url.pathname))
