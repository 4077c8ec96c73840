import { drawing, label, type SectionDrawings } from './drawing.ts'
import { pillow } from './parts/furniture.ts'
import { head } from './parts/heads.ts'
import { cross, pointer } from './parts/marks.ts'
import { BLANKET, DO_TINT, FURNITURE, LINE, REDDENED, SKIN, STEEL, WATER, WHITE } from './parts/palette.ts'
import { box, circle, element, grown, line, place, shape } from './parts/shapes.ts'

/** A row of teeth on its gum, as dentures lie; the middle at x y. */
const denture = (x: number, y: number, scale = 1): string =>
  shape(
    place('M-40 6C-40 -26 40 -26 40 6C40 16 28 18 24 8C18 -8 -18 -8 -24 8C-28 18 -40 16 -40 6Z', {
      x,
      y,
      scale,
    }),
    REDDENED,
  ) +
  line(
    place('M-33 -4L-22 4M-22 -12L-15 -2M-8 -16L-6 -5M8 -16L6 -5M22 -12L15 -2M33 -4L22 4', { x, y, scale }),
    {
      stroke: WHITE,
      'stroke-width': 5 * scale,
    },
  )

const tooth = (x: number, y: number, up: boolean): string =>
  box([x, up ? y : y - 4], [19, 24], WHITE, { rx: 6 })

export const drawings: SectionDrawings = {
  'head-to-side': drawing(
    250,
    [
      pillow(112, 82, 104, 66),
      grown(SKIN, [
        [104, 116, 17],
        [98, 160, 20],
      ]),
      grown(
        WHITE,
        [
          [58, 186, 26],
          [138, 186, 26],
          [140, 270, 30],
        ],
        [
          [58, 186, 26],
          [54, 270, 30],
        ],
        [
          [98, 186, 30],
          [98, 270, 60],
        ],
      ),
      shape('M-4 222C50 206 150 206 212 224V254H-4Z', BLANKET),
      head({ who: 'elder', x: 104, y: 86, scale: 1.55, turn: 8, mouth: 'open' }),
      shape(
        'M120 128C140 122 168 112 190 108C200 118 204 132 202 146C176 158 146 160 124 154C118 146 116 136 120 128Z',
        DO_TINT,
      ),
      line('M134 146C154 150 174 148 192 140', { opacity: 0.5, 'stroke-width': 2 }),
      shape('M236 152H304L296 216H244Z', WHITE),
      shape('M240 172H300L295 212H245Z', WATER, { stroke: 'none' }),
      denture(270, 194, 0.5),
      pointer([226, 82], [186, 118]),
    ],
    [
      label(306, 62, '垫毛巾', 'Towel', { tone: 'do', anchor: 'end' }),
      label(306, 86, '脸朝外', 'Face out', { tone: 'do', anchor: 'end' }),
      label(306, 140, '取下假牙', 'Dentures', { tone: 'do', anchor: 'end' }),
    ],
  ),
  'wipe-order': drawing(
    292,
    [
      shape(
        'M60 146C60 84 104 48 160 48C216 48 260 84 260 146C260 208 216 244 160 244C104 244 60 208 60 146Z',
        REDDENED,
      ),
      shape(
        'M82 146C82 98 116 70 160 70C204 70 238 98 238 146C238 194 204 222 160 222C116 222 82 194 82 146Z',
        LINE,
      ),
      shape(
        'M96 116C108 82 132 74 160 74C188 74 212 82 224 116C204 104 184 100 160 100C136 100 116 104 96 116Z',
        '#e8a899',
        { stroke: 'none' },
      ),
      shape(
        'M112 206C108 166 132 146 160 146C188 146 212 166 208 206C196 216 178 219 160 219C142 219 124 216 112 206Z',
        REDDENED,
        { 'stroke-width': 2.5 },
      ),
      line('M160 158V196', { opacity: 0.5, 'stroke-width': 2 }),
      ...[91, 110, 130.5, 150.5, 171, 191.5, 210].map((x, index) =>
        tooth(x, 84 + Math.abs(3 - index) ** 2 * 3.2, true),
      ),
      ...[97, 115, 132.5, 150.5, 168.5, 186, 204].map((x, index) =>
        tooth(x, 204 - Math.abs(3 - index) ** 2 * 2.6, false),
      ),
      pointer([44, 244], [108, 202]),
      pointer([160, 262], [160, 204]),
      pointer([276, 236], [214, 180]),
      pointer([34, 80], [84, 148]),
      pointer([284, 60], [188, 168]),
      pointer([160, 30], [160, 78]),
    ],
    [
      label(12, 266, '1 外面', '1 Outside', { tone: 'do' }),
      label(160, 284, '2 里面', '2 Inside', { tone: 'do', anchor: 'middle' }),
      label(308, 258, '3 咬合面', '3 Biting', { tone: 'do', anchor: 'end' }),
      label(6, 70, '4 腮', '4 Cheek', { tone: 'do' }),
      label(314, 50, '5 舌', '5 Tongue', { tone: 'do', anchor: 'end' }),
      label(160, 24, '6 上颚', '6 Palate', { tone: 'do', anchor: 'middle' }),
    ],
  ),
  'denture-cup': drawing(
    222,
    [
      shape('M26 74H146L134 196H38Z', WHITE),
      shape('M31 106H141L133 192H39Z', WATER, { stroke: 'none' }),
      denture(86, 156, 0.95),
      box([18, 58], [136, 18], DO_TINT, { rx: 6 }),
      box([74, 44], [24, 14], DO_TINT, { rx: 5 }),
      shape('M206 118H282L292 196H196Z', FURNITURE),
      shape('M286 140L312 118L318 126L290 164Z', FURNITURE),
      line('M208 122C204 86 284 86 280 122', { 'stroke-width': 7 }),
      line('M226 76C220 66 232 62 226 50M246 76C240 66 252 62 246 50M266 76C260 66 272 62 266 50', {
        stroke: STEEL,
        'stroke-width': 3,
      }),
      circle(244, 112, 6, LINE),
      cross(244, 156, 30),
      element('path', { d: 'M14 198H306', 'stroke-width': 2.5 }),
    ],
    [
      label(86, 32, '冷水', 'Cold water', { tone: 'do', anchor: 'middle' }),
      label(248, 32, '不用热水', 'No hot water', { tone: 'dont', anchor: 'middle' }),
    ],
  ),
}
