import { FURNITURE, LINE, PILLOW, STEEL, WHITE } from './palette.ts'
import { box, circle, line, type Point, place, round, shape } from './shapes.ts'

/** The floor. */
export const floor = (y: number, from = 14, to = 306): string => line(`M${from} ${y}H${to}`)

/** A soft pillow: middle, half width and half height, turned clockwise by degrees. */
export const pillow = (x: number, y: number, rx: number, ry: number, turn = 0): string =>
  shape(
    place(
      `M${-rx} ${-0.7 * ry}Q0 ${-1.3 * ry} ${rx} ${-0.7 * ry}Q${1.1 * rx} 0 ${rx} ${0.7 * ry}` +
        `Q0 ${1.3 * ry} ${-rx} ${0.7 * ry}Q${-1.1 * rx} 0 ${-rx} ${-0.7 * ry}Z`,
      { x, y, turn },
    ),
    PILLOW,
  )

/** A bed from the side: mattress top at `y`, legs down to `ground`. */
export const bed = (x: number, y: number, width: number, ground: number): string =>
  [
    box([x + 6, y + 22], [width - 12, 9], FURNITURE, { rx: 2 }),
    box([x, y], [width, 22], WHITE, { rx: 6 }),
    line(`M${x + 16} ${y + 31}V${ground}M${x + width - 16} ${y + 31}V${ground}`, { 'stroke-width': 5 }),
  ].join('')

/** An upright chair from the side; the seat's front edge looks left unless `flip`. */
export function chair(x: number, seat: number, ground: number, flip = false, deep = 58): string {
  const s = flip ? -1 : 1
  return [
    line(`M${x} ${seat}V${ground}M${x + s * deep} ${seat - 66}V${ground}`, { 'stroke-width': 6 }),
    line(`M${x - s * 4} ${seat}H${x + s * deep}`, { 'stroke-width': 9 }),
  ].join('')
}

/** A wheelchair from the side, looking left unless `flip`; `x` is the big wheel's axle. */
export function wheelchair(x: number, ground: number, flip = false): string {
  const s = flip ? -1 : 1
  const at = (dx: number, dy: number) => `${round(x + s * dx)} ${round(ground + dy)}`
  return [
    line(`M${at(-2, -62)}L${at(20, -62)}M${at(20, -46)}L${at(24, -122)}L${at(38, -126)}`, {
      'stroke-width': 5,
    }),
    line(`M${at(-46, -58)}L${at(22, -58)}`, { 'stroke-width': 8 }),
    line(`M${at(-46, -58)}L${at(-58, -14)}L${at(-78, -12)}`, { 'stroke-width': 4.5 }),
    circle(x - s * 44, ground - 11, 10, WHITE),
    line(`M${at(-44, -22)}V${ground - 52}`, { 'stroke-width': 4 }),
  ].join('')
}

/** The big wheel, drawn last: it stands before the sitter. */
export const bigWheel = (x: number, ground: number): string =>
  circle(x, ground - 36, 35, 'none', { 'stroke-width': 4 }) +
  circle(x, ground - 36, 29, 'none', { stroke: STEEL, 'stroke-width': 1.5 }) +
  circle(x, ground - 36, 5, LINE)

/** A clock face with the minute that matters as a filled part. */
export function clock([x, y]: Point, r: number, minutes: number, fill: string): string {
  const angle = (minutes / 60) * 2 * Math.PI
  const end = `${round(x + (r - 4) * Math.sin(angle))} ${round(y - (r - 4) * Math.cos(angle))}`
  return (
    circle(x, y, r, WHITE) +
    shape(`M${x} ${y}V${round(y - r + 4)}A${r - 4} ${r - 4} 0 ${minutes > 30 ? 1 : 0} 1 ${end}Z`, fill, {
      'stroke-width': 3,
    })
  )
}
