import { drawing, label, type SectionDrawings } from './drawing.ts'
import { figure, type Pose } from './parts/figures.ts'
import { bed, chair, floor, pillow } from './parts/furniture.ts'
import { arrow, pointer } from './parts/marks.ts'
import { DO } from './parts/palette.ts'
import { line } from './parts/shapes.ts'

const pushing: Pose = {
  who: 'elder',
  head: { x: 98, y: 92, turn: -22 },
  shoulder: [108, 122],
  waist: [136, 146],
  hip: [168, 160],
  leg: { knee: [212, 168], ankle: [210, 222], toe: [230, 228] },
  near: { elbow: [88, 156], hand: [122, 164] },
}

const helping: Pose = {
  who: 'carer',
  bun: true,
  head: { x: 208, y: 58, flip: true, turn: -8 },
  shoulder: [222, 90],
  waist: [240, 124],
  hip: [252, 160],
  leg: { knee: [232, 196], ankle: [248, 236], toe: [228, 240] },
  farLeg: { knee: [266, 198], ankle: [282, 236], toe: [264, 240] },
  far: { elbow: [170, 96], hand: [126, 112] },
  near: { elbow: [212, 132], hand: [180, 152] },
}

const standing: Pose = {
  who: 'elder',
  head: { x: 176, y: 96, turn: 24 },
  shoulder: [152, 118],
  hip: [108, 172],
  leg: { knee: [172, 174], ankle: [160, 232], toe: [186, 238] },
  near: { elbow: [160, 152], hand: [192, 166] },
}

export const drawings: SectionDrawings = {
  'side-to-sit': drawing(
    254,
    [
      floor(244),
      bed(14, 178, 216, 242),
      pillow(48, 168, 30, 12),
      figure(pushing),
      figure(helping),
      arrow('M52 118C50 92 60 66 80 52', [58, 72], [82, 51]),
      pointer([60, 216], [90, 164]),
    ],
    [
      label(12, 40, '先侧身，再撑起', 'Side first, then up', { tone: 'do' }),
      label(34, 236, '手肘撑', 'Elbow', { tone: 'do' }),
    ],
  ),
  'nose-over-toes': drawing(
    256,
    [
      floor(246),
      chair(140, 188, 244, true, 76),
      figure(standing),
      line('M196 108V240', { stroke: DO, 'stroke-dasharray': '3 8', 'stroke-width': 3.5 }),
      arrow('M116 92C128 72 146 62 166 62', [146, 64], [170, 62]),
    ],
    [
      label(308, 130, '鼻子过脚尖', 'Nose|over toes', { tone: 'do', anchor: 'end' }),
      label(14, 40, '坐椅子前半边', 'Front half of the seat', { tone: 'do' }),
    ],
  ),
}
