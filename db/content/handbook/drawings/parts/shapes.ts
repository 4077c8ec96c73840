import { compact } from './path.ts'

/** A point of a drawing, 320 units wide. */
export type Point = readonly [x: number, y: number]
/** A point with the half-width of a limb there. */
export type Joint = readonly [x: number, y: number, r: number]

/** Where a part stands: turned by `turn` degrees clockwise, mirrored left to right first when `flip`. */
export interface Place {
  x: number
  y: number
  scale?: number
  turn?: number
  flip?: boolean
}

/** visual.md 8. Closed shapes have it outside their edge: their stroke is double and lies under the fill. */
export const LINE_WIDTH = 2.5

type Attributes = Record<string, string | number | undefined>

export const round = (value: number): string => String(Math.round(value * 10) / 10)

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? round(value) : value}"`)
    .join('')

/** One element without children. */
export const element = (name: string, attributes: Attributes): string =>
  `<${name}${written(typeof attributes.d === 'string' ? { ...attributes, d: compact(attributes.d) } : attributes)}/>`

/** Parts that are moved or turned together. */
export const group = (transform: string, ...parts: readonly string[]): string =>
  `<g transform="${transform}">${parts.join('')}</g>`

/** A filled shape with the dark line round it. */
export const shape = (d: string, fill: string, attributes: Attributes = {}): string =>
  element('path', { d, fill, ...attributes })

/** An open line. */
export const line = (d: string, attributes: Attributes = {}): string =>
  element('path', { d, 'stroke-width': LINE_WIDTH, ...attributes })

export const circle = (x: number, y: number, r: number, fill: string, attributes: Attributes = {}): string =>
  element('circle', { cx: x, cy: y, r, fill, ...attributes })

export const box = (
  [x, y]: Point,
  [width, height]: Point,
  fill: string,
  attributes: Attributes = {},
): string => element('rect', { x, y, width, height, rx: 4, fill, ...attributes })

/** Limbs and trunk that grow together: one outline round all of them, no line where they overlap. */
export const grown = (fill: string, ...chains: (readonly Joint[])[]): string =>
  element('path', {
    d: chains.map(chain => limb(chain)).join(''),
    fill,
  })

/** A chain of joints as a path, to be joined to another path that runs clockwise. */
export function limb(chain: readonly Joint[]): string {
  return chain
    .slice(1)
    .map((joint, index) => bone(chain[index] as Joint, joint))
    .join('')
}

const half = (value: number): number => Math.round(value * 2) / 2

/** The hull of two circles. */
function bone([x1, y1, r1]: Joint, [x2, y2, r2]: Joint): string {
  const along = Math.atan2(y2 - y1, x2 - x1)
  const away = Math.acos(Math.max(-1, Math.min(1, (r1 - r2) / Math.hypot(x2 - x1, y2 - y1))))
  const at = (x: number, y: number, r: number, angle: number) =>
    `${half(x + r * Math.cos(angle))} ${half(y + r * Math.sin(angle))}`
  const [left, right] = [along + away, along - away]
  const wide = away < Math.PI / 2
  return (
    `M${at(x1, y1, r1, left)}A${round(r1)} ${round(r1)} 0 ${wide ? 1 : 0} 1 ${at(x1, y1, r1, right)}` +
    `L${at(x2, y2, r2, right)}A${round(r2)} ${round(r2)} 0 ${wide ? 0 : 1} 1 ${at(x2, y2, r2, left)}Z`
  )
}

/** Moves a path of M, L, C, Q and Z with absolute numbers; the line keeps its width. */
export function place(d: string, { x, y, scale = 1, turn = 0, flip = false }: Place): string {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)]
  return d.replace(/(-?[\d.]+)[ ,]+(-?[\d.]+)/g, (_, a: string, b: string) => {
    const u = Number(a) * scale * (flip ? -1 : 1)
    const v = Number(b) * scale
    return `${round(x + u * cos - v * sin)} ${round(y + u * sin + v * cos)}`
  })
}

/** Where a point of a placed part lies in the drawing. */
export function placed([a, b]: Point, where: Place): Point {
  const [x, y] = place(`${a} ${b}`, where).split(' ').map(Number) as [number, number]
  return [x, y]
}
