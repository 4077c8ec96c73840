/** Where somebody stopped, what was read and what was marked: on this device only, and gone with it. */
export interface Place {
  path: string
  title: string
  /** Which of the page's steps, from 0; absent before the first. */
  step?: number
  /** The step's number as printed. */
  number?: string
}

const NAMES = {
  place: 'warmhand-place',
  read: 'warmhand-read',
  kept: 'warmhand-kept',
  book: 'warmhand-book',
} as const

/** A phone that refuses to store (private browsing) reads the book all the same. */
function load<T>(name: keyof typeof NAMES, none: T): T {
  try {
    const text = localStorage.getItem(NAMES[name])
    return text === null ? none : (JSON.parse(text) as T)
  } catch {
    return none
  }
}

function save(name: keyof typeof NAMES, value: unknown): void {
  try {
    localStorage.setItem(NAMES[name], JSON.stringify(value))
  } catch {
    // Nothing to keep it in: the page works without.
  }
}

export const loadPlace = (): Place | null => load<Place | null>('place', null)
export const savePlace = (place: Place): void => save('place', place)

export const loadRead = (): string[] => load<string[]>('read', [])
export function saveRead(path: string): void {
  const read = loadRead()
  if (read.indexOf(path) < 0) save('read', read.concat(path))
}

export const loadKept = (): Place[] => load<Place[]>('kept', [])
export const saveKept = (kept: Place[]): void => save('kept', kept)

/** The edition that this phone was asked to keep whole, and how many of its pages it has. */
export interface KeptBook {
  edition: string
  pages: number
}
export const loadBook = (): KeptBook | null => load<KeptBook | null>('book', null)
export const saveBook = (book: KeptBook | null): void => save('book', book)
