import { drawing, label, type SectionDrawings } from './drawing.ts'
import { figure, type Pose } from './parts/figures.ts'
import { floor } from './parts/furniture.ts'
import { cross } from './parts/marks.ts'
import { BLANKET, DO, GREY_HAIR, INK, SKIN, WHITE } from './parts/palette.ts'
import { box, circle, line, type Point, shape } from './parts/shapes.ts'

const caller: Pose = {
  who: 'carer',
  head: { x: 178, y: 66, turn: -6, flip: true },
  shoulder: [190, 104],
  hip: [222, 166],
  far: { elbow: [160, 134], hand: [126, 158] },
  near: { elbow: [172, 126], hand: [182, 88] },
  leg: { knee: [176, 158], ankle: [196, 212], toe: [176, 214] },
}

const size = 25
const onSide: Pose = {
  who: 'elder',
  size,
  head: { x: 34, y: 56, turn: -30 },
  shoulder: [48, 78],
  hip: [84, 104],
  near: { elbow: [44, 108], hand: [62, 110] },
  leg: { knee: [112, 98], ankle: [136, 108], toe: [146, 104] },
}
const onKnees: Pose = {
  who: 'elder',
  size,
  head: { x: 192, y: 62, turn: -20, flip: true },
  shoulder: [206, 76],
  hip: [256, 72],
  near: { elbow: [206, 94], hand: [202, 108] },
  leg: { knee: [254, 108], ankle: [284, 110], toe: [294, 113] },
}
const onChair: Pose = {
  who: 'elder',
  size,
  head: { x: 66, y: 168, turn: -16, flip: true },
  shoulder: [76, 190],
  hip: [104, 216],
  near: { elbow: [60, 204], hand: [46, 208] },
  farLeg: { knee: [80, 218], ankle: [82, 244], toe: [70, 246] },
  leg: { knee: [104, 246], ankle: [132, 246], toe: [140, 248] },
}
const seated: Pose = {
  who: 'elder',
  size,
  head: { x: 236, y: 158, flip: true },
  shoulder: [240, 184],
  hip: [246, 216],
  near: { elbow: [238, 204], hand: [222, 210] },
  leg: { knee: [214, 216], ankle: [214, 244], toe: [202, 246] },
}

const small = (x: number, ground: number): string =>
  line(
    `M${x} ${ground - 34}H${x + 36}M${x + 2} ${ground - 34}V${ground}M${x + 34} ${ground - 76}V${ground}`,
    {
      'stroke-width': 5,
    },
  )

const number = ([x, y]: Point): string => circle(x, y, 12, WHITE, { stroke: DO })

export const drawings: SectionDrawings = {
  'do-not-move': drawing(
    244,
    [
      floor(226),
      figure(caller),
      box([175, 64], [10, 22], INK, { rx: 2, transform: 'rotate(8 180 75)' }),
      shape('M96 206L74 196L78 182L102 178Z', SKIN),
      circle(60, 194, 26, GREY_HAIR),
      shape('M62 172C60 162 74 162 76 174Z', SKIN),
      shape(
        'M94 224C84 200 92 166 116 160C146 154 166 172 190 168C216 160 236 176 262 194C284 206 294 214 290 224Z',
        BLANKET,
      ),
      line('M150 224C146 204 152 190 160 182M226 224C220 206 222 194 228 186', { opacity: 0.5 }),
      cross(34, 60),
    ],
    [
      label(54, 67, '不拉、不挪', 'Do not pull', { tone: 'dont' }),
      label(232, 70, '打120', 'Call 120', { tone: 'do' }),
    ],
  ),
  'up-by-chair': drawing(
    262,
    [
      line('M160 14V248M14 131H306', { stroke: '#868e84', 'stroke-width': 1.5 }),
      floor(119, 14, 148),
      floor(119, 172, 306),
      floor(253, 14, 148),
      floor(253, 172, 306),
      ...[
        [26, 26],
        [184, 26],
        [26, 156],
        [184, 156],
      ].map(at => number(at as unknown as Point)),
      figure(onSide),
      figure(onKnees),
      small(20, 253),
      figure(onChair),
      small(226, 253),
      figure(seated),
    ],
    [
      label(26, 33, '1', '1', { tone: 'do', anchor: 'middle' }),
      label(184, 33, '2', '2', { tone: 'do', anchor: 'middle' }),
      label(26, 163, '3', '3', { tone: 'do', anchor: 'middle' }),
      label(184, 163, '4', '4', { tone: 'do', anchor: 'middle' }),
    ],
  ),
}
