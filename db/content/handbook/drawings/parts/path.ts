const COUNTS: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7, Z: 0 }

/**
 * The same path in fewer characters: steps instead of places, to a tenth of a unit.
 * Takes M L H V C Q A Z with places, each command with exactly its numbers or a multiple; throws on others.
 */
export function compact(d: string): string {
  let here: [number, number] = [0, 0]
  let start = here
  let before = ''
  let out = ''
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
    const count = COUNTS[letter]
    if (count === undefined || (count ? numbers.length % count || numbers.length === 0 : numbers.length)) {
      throw new Error(`not a path: ${d}`)
    }
    if (letter === 'Z') {
      out += 'z'
      here = start
      before = 'z'
      continue
    }
    for (let i = 0; i < numbers.length; i += count) {
      const steps = stepsOf(letter, numbers.slice(i, i + count), here)
      if (letter !== before || letter === 'M') out += letter.toLowerCase()
      out += joined(steps, out)
      here = moved(letter, steps, here)
      if (letter === 'M') start = here
      before = letter
    }
  }
  return out
}

const tenth = (value: number): number => Math.round(value * 10) / 10

function stepsOf(letter: string, numbers: number[], [x, y]: [number, number]): number[] {
  if (letter === 'H') return [tenth((numbers[0] ?? 0) - x)]
  if (letter === 'V') return [tenth((numbers[0] ?? 0) - y)]
  return numbers.map((value, index) => {
    if (letter !== 'A') return tenth(value - (index % 2 ? y : x))
    return index < 5 ? tenth(value) : tenth(value - (index === 6 ? y : x))
  })
}

/** Where the pen is after rounding, so that small errors do not add up. */
function moved(letter: string, steps: number[], [x, y]: [number, number]): [number, number] {
  const [dx = 0, dy = 0] = steps.slice(-2)
  if (letter === 'H') return [tenth(x + (steps[0] ?? 0)), y]
  if (letter === 'V') return [x, tenth(y + (steps[0] ?? 0))]
  return [tenth(x + dx), tenth(y + dy)]
}

/** Numbers with a space only where two would run together. */
function joined(numbers: number[], out: string): string {
  let text = ''
  for (const value of numbers) {
    const written = String(value === 0 ? 0 : value).replace(/^(-?)0\./, '$1.')
    const last = (text || out).slice(-1)
    text += /\d/.test(last) && !written.startsWith('-') ? ` ${written}` : written
  }
  return text
}
