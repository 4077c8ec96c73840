import { BLUE_CLOTH, DONT, DONT_TINT, GREY_HAIR, SKIN, WHITE } from './palette.ts'
import { box, element, line, shape } from './shapes.ts'

/** An elder's back in a vest, from the crown to the waist; 290 units high, the spine at x = 160. */
export const elderFromBehind: string = [
  shape(
    'M66 294C70 250 74 200 78 160C80 132 94 118 112 113L142 104C146 100 144 92 144 76H176C176 92 174 100 178 104L208 113C226 118 240 132 242 160C246 200 250 250 254 294Z',
    SKIN,
  ),
  shape(
    'M102 294L101 172C101 150 105 128 113 112L128 107C134 124 186 124 192 107L207 112C215 128 219 150 219 172L218 294Z',
    WHITE,
  ),
  shape('M102 294L102 274C120 280 200 280 218 274V294Z', BLUE_CLOTH),
  shape('M124 48C124 22 138 12 160 12C182 12 196 22 196 48C196 70 184 84 160 84C136 84 124 70 124 48Z', SKIN),
  shape(
    'M124 52C121 24 136 10 160 10C184 10 199 24 196 52C195 58 192 62 189 65C176 60 144 60 131 65C128 62 125 58 124 52Z',
    GREY_HAIR,
  ),
].join('')

const zone = (cx: number, cy: number, rx: number, ry: number): string =>
  element('ellipse', { cx, cy, rx, ry, fill: DONT_TINT, stroke: 'none' })

/** Where nobody claps: spine, shoulder blades, loins. */
export const restrictedZones: string = [
  box([151, 126], [18, 146], DONT_TINT, { stroke: 'none' }),
  line('M160 130V268', { stroke: DONT, 'stroke-dasharray': '3 9', 'stroke-width': 3.5 }),
  zone(128, 154, 17, 24),
  zone(192, 154, 17, 24),
  zone(128, 254, 22, 13),
  zone(192, 254, 22, 13),
].join('')
