import { drawing, label, type SectionDrawings } from './drawing.ts'
import { body, type Pose } from './parts/figures.ts'
import { pillow } from './parts/furniture.ts'
import { carerSleeve, closedHand, openHand } from './parts/hands.ts'
import { straight } from './parts/marks.ts'
import { BLANKET, FURNITURE, SKIN, WHITE } from './parts/palette.ts'
import { box, line, shape } from './parts/shapes.ts'

const bridging: Pose = {
  who: 'elder',
  size: 46,
  head: { x: 46, y: 138, turn: -90 },
  shoulder: [90, 150],
  waist: [128, 132],
  hip: [166, 116],
  leg: { knee: [226, 84], ankle: [248, 148], toe: [274, 154] },
  bare: true,
}

export const drawings: SectionDrawings = {
  bedpan: drawing(
    252,
    [
      box([14, 162], [292, 24], WHITE, { rx: 6 }),
      line('M36 186V238M284 186V238', { 'stroke-width': 5 }),
      pillow(44, 154, 34, 13),
      body(bridging),
      shape(
        'M84 122C110 112 140 96 168 92C196 84 216 66 230 64C246 76 246 92 236 104C222 116 212 122 204 134C190 132 176 134 164 136C140 140 112 148 92 152C84 144 80 130 84 122Z',
        BLANKET,
      ),
      line('M130 118C146 112 166 104 184 102', { opacity: 0.4 }),
      shape('M136 146H196C202 146 204 150 202 154L198 162H136C128 162 128 146 136 146Z', FURNITURE),
      carerSleeve([300, 260], [248, 196], 15),
      closedHand({ x: 248, y: 196, scale: 0.66, turn: 218 }),
      carerSleeve([84, -14], [112, 56], 14),
      openHand({ x: 112, y: 56, scale: 0.72, turn: 72, flip: false }),
      straight([262, 134], [262, 96]),
      straight([236, 222], [200, 180]),
    ],
    [
      label(140, 26, '抬起来再放', 'Lift, then place', { tone: 'do' }),
      label(306, 56, '屈膝', 'Knees bent', { tone: 'do', anchor: 'end' }),
      label(60, 224, '便盆', 'Bedpan', { tone: 'do' }),
    ],
  ),
  'weak-first': drawing(
    206,
    [
      shape('M-4 78C30 72 66 74 98 84L98 140C66 146 30 150 -4 146Z', SKIN),
      closedHand({ x: 94, y: 112, scale: 1.05 }),
      carerSleeve([350, 116], [296, 112], 26),
      shape('M188 92C220 86 260 86 300 90V134C260 140 220 138 188 132Z', SKIN),
      closedHand({ x: 214, y: 112, scale: 1.08, turn: 180 }),
      shape(
        'M208 66C226 58 246 70 262 62C278 56 288 66 294 74C302 96 302 130 294 152C282 164 266 156 250 164C234 168 216 168 206 156C196 128 196 94 208 66Z',
        WHITE,
      ),
      line('M226 64C216 96 218 134 228 164M250 68C240 96 242 132 250 164M276 60C268 94 268 130 274 158', {
        opacity: 0.45,
      }),
      straight([200, 186], [96, 186]),
    ],
    [
      label(14, 50, '没劲的手', 'Weak hand', { tone: 'do' }),
      label(308, 44, '从袖口伸进去', 'Through the cuff', { tone: 'do', anchor: 'end' }),
      label(214, 192, '套上来', 'Sleeve up', { tone: 'do' }),
    ],
  ),
}
