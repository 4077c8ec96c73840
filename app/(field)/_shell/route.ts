/** The places of the field app, as its addresses say them. */
export type Route =
  | { screen: 'today' }
  | { screen: 'households' }
  | { screen: 'household'; householdId: string }
  | { screen: 'visit'; visitId: string }
  | { screen: 'handbook' }
  | { screen: 'section'; code: string }
  | { screen: 'done' }
  | { screen: 'me' }
  | { screen: 'unknown' }

export const home = '/field'

/** The place that a path names. */
export function routeOf(path: string): Route {
  const [, first, second, third, ...rest] = path.replace(/\/+$/, '').split('/')
  if (first !== 'field' || rest.length > 0) return { screen: 'unknown' }
  if (second === undefined) return { screen: 'today' }
  if (second === 'visits' && third) return { screen: 'visit', visitId: third }
  if (second === 'households')
    return third ? { screen: 'household', householdId: third } : { screen: 'households' }
  if (second === 'handbook' && third) return { screen: 'section', code: third }
  const plain = ['handbook', 'done', 'me'] as const
  const screen = plain.find(name => name === second)
  return screen && third === undefined ? { screen } : { screen: 'unknown' }
}

export const householdPath = (householdId: string): string => `${home}/households/${householdId}`
export const visitPath = (visitId: string): string => `${home}/visits/${visitId}`
/** A section of the handbook as it is kept on the phone. */
export const sectionPath = (section: string): string => `${home}/handbook/${section}`
/** The same section as families read it. */
export const readerPath = (section: string): string => `/handbook/${section.replace('.', '/')}`

/** Whether an address stays inside the field app, so that no page is asked of the server. */
export const isField = (path: string): boolean => path === home || path.startsWith(`${home}/`)
