import { isField } from '../_shell/route.ts'

/** Only caches of this name are the field worker's: the reader's worker has its own. */
const PREFIX = 'warmhand-field-'

export const cacheOf = (build: string): string => `${PREFIX}${build}`

/** What the shell needs besides the page itself and is not named in it. */
export const BESIDES = ['/icon.svg', '/field.webmanifest', '/field-icon-192.png']

/** Every hashed file that a page of this build names, also in the text from which the framework starts. */
export const assetsIn = (html: string): string[] => [
  ...new Set(html.match(/\/_next\/static\/[\w./~@-]+\.(?:js|css|woff2)/g) ?? []),
]

/**
 * The caches that may go once a build is complete and at work: all older ones but the last, which a page that is
 * still open may want something of.
 * @param names in the order of their making
 */
export function outdated(names: readonly string[], build: string): string[] {
  const older = names.filter(name => name.startsWith(PREFIX) && name !== cacheOf(build))
  return older.slice(0, -1)
}

export type Asked = 'shell' | 'asset' | 'network'

/** What a request is to the worker. Everything that is not the shell or a file of it goes to the network untouched. */
export function askedFor(request: { method: string; mode: string; url: string }, origin: string): Asked {
  const { pathname, origin: from } = new URL(request.url)
  if (request.method !== 'GET' || from !== origin) return 'network'
  if (request.mode === 'navigate') return isField(pathname) ? 'shell' : 'network'
  return pathname.startsWith('/_next/static/') || BESIDES.includes(pathname) ? 'asset' : 'network'
}
