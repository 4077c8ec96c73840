import { DO, DONT } from './palette.ts'
import { element, line, type Point, round } from './shapes.ts'

/** A green arrow along a path; the head lies at `tip`, opening away from `from`. */
export function arrow(d: string, from: Point, tip: Point, colour: string = DO): string {
  const angle = Math.atan2(tip[1] - from[1], tip[0] - from[0])
  const side = (turn: number): string =>
    `${round(tip[0] - 12 * Math.cos(angle + turn))} ${round(tip[1] - 12 * Math.sin(angle + turn))}`
  return element('path', {
    d: `${d}M${side(0.6)}L${round(tip[0])} ${round(tip[1])}L${side(-0.6)}`,
    stroke: colour,
    'stroke-width': 4.5,
  })
}

/** A straight green arrow. */
export const straight = (from: Point, tip: Point, colour: string = DO): string =>
  arrow(`M${from.map(round).join(' ')}L${tip.map(round).join(' ')}`, from, tip, colour)

/** A red cross: not here, not so. */
export const cross = (x: number, y: number, size = 7): string =>
  line(`M${x - size} ${y - size}L${x + size} ${y + size}M${x + size} ${y - size}L${x - size} ${y + size}`, {
    stroke: DONT,
    'stroke-width': 4.5,
  })

/** A green tick. */
export const tick = (x: number, y: number, size = 8): string =>
  line(`M${x - size} ${y}L${x - size * 0.2} ${y + size * 0.8}L${x + size} ${y - size * 0.8}`, {
    stroke: DO,
    'stroke-width': 4.5,
  })

/** A pointer from a word to the place that it names. */
export const pointer = ([x1, y1]: Point, [x2, y2]: Point, colour: string = DO): string =>
  line(`M${x1} ${y1}L${x2} ${y2}`, { stroke: colour, 'stroke-width': 2 }) +
  element('circle', { cx: x2, cy: y2, r: 4, fill: colour, stroke: 'none' })
