/** One rule of tokens.css: the conditions around it, its selector, what it sets. */
export type TokenRule = { media: string; selector: string; values: Map<string, string> }

/** Reads tokens.css: rules in order of the file; media blocks one level deep. Throws on anything else. */
export function readRules(css: string): TokenRule[] {
  const rules: TokenRule[] = []
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '')
  let media = ''
  let at = 0
  while (at < text.length) {
    const open = text.indexOf('{', at)
    const close = text.indexOf('}', at)
    if (close === -1) break
    if (open === -1 || close < open) {
      media = ''
      at = close + 1
      continue
    }
    const head = text.slice(at, open).trim().replace(/\s+/g, ' ')
    if (head.startsWith('@media')) {
      if (media !== '') throw new Error(`a media block inside another: ${head}`)
      media = head
      at = open + 1
      continue
    }
    if (head.startsWith('@')) throw new Error(`not allowed on old kernels: ${head}`)
    rules.push({ media, selector: head, values: readValues(text.slice(open + 1, close)) })
    at = close + 1
  }
  return rules
}

function readValues(body: string): Map<string, string> {
  const values = new Map<string, string>()
  for (const declaration of body.split(';')) {
    const colon = declaration.indexOf(':')
    if (colon === -1) continue
    values.set(
      declaration.slice(0, colon).trim(),
      declaration
        .slice(colon + 1)
        .trim()
        .replace(/\s+/g, ' '),
    )
  }
  return values
}

/** What html carries, and what the device says. */
export type Mode = {
  theme?: 'light' | 'dark'
  mode?: 'elder'
  contrast?: 'high' | 'black'
  darkDevice?: boolean
}

/** How strongly a rule speaks in a mode: its attributes counted as CSS counts them; undefined when it is silent. */
function weight(rule: TokenRule, mode: Mode): number | undefined {
  if (rule.media.includes('prefers-color-scheme: dark') && !mode.darkDevice) return undefined
  if (rule.media.includes('min-width')) return undefined
  const held = rule.selector.split(',').filter(selector => selectorHolds(selector, mode))
  if (held.length === 0) return undefined
  return Math.max(...held.map(selector => (selector.match(/\[/g) ?? []).length))
}

function selectorHolds(selector: string, mode: Mode): boolean {
  if (selector.trim() === ':root') return true
  const attributes = new Map<string, unknown>(Object.entries(mode))
  const text = selector.replace(/\s+/g, '')
  const pairs = (from: string) => [...from.matchAll(/\[data-(\w+)="(\w+)"\]/g)]
  const denied = pairs((text.match(/:not\([^)]*\)/g) ?? []).join(''))
  const wanted = pairs(text.replace(/:not\([^)]*\)/g, ''))
  return (
    denied.every(([, name, value]) => attributes.get(name ?? '') !== value) &&
    wanted.every(([, name, value]) => attributes.get(name ?? '') === value)
  )
}

/** The tokens that hold in a mode: the stronger rule wins, then the later one. */
export function tokensOf(rules: readonly TokenRule[], mode: Mode): Map<string, string> {
  const held = rules.map((rule, index) => ({ rule, index, weight: weight(rule, mode) }))
  const speaking = held.filter(one => one.weight !== undefined)
  speaking.sort((a, b) => (a.weight ?? 0) - (b.weight ?? 0) || a.index - b.index)
  return new Map(speaking.flatMap(({ rule }) => [...rule.values]))
}

/** WCAG 2 contrast of two six-digit hex colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  if (!/^#[0-9a-f]{6}$/.test(hex)) throw new Error(`not a six-digit hex colour: ${hex}`)
  const channel = (from: number) => {
    const part = Number.parseInt(hex.slice(from, from + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}
