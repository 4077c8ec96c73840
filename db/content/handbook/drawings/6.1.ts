import { drawing, label, type SectionDrawings } from './drawing.ts'
import { arm, body, type Pose } from './parts/figures.ts'
import { pillow } from './parts/furniture.ts'
import { arrow, pointer } from './parts/marks.ts'
import { PILLOW, WHITE } from './parts/palette.ts'
import { box, shape } from './parts/shapes.ts'

// Seen from above, an elder who lies on the side is an elder from the side, face to the bed's edge below.
const bedFromAbove = box([8, 44], [304, 172], WHITE, { rx: 10 })

const weakAbove: Pose = {
  who: 'elder',
  size: 42,
  head: { x: 52, y: 92, turn: -90, flip: true },
  shoulder: [94, 90],
  hip: [176, 92],
  farLeg: { knee: [236, 96], ankle: [286, 104], toe: [290, 120] },
  leg: { knee: [208, 148], ankle: [262, 164], toe: [266, 182] },
  bare: true,
}

const weakBelow: Pose = {
  ...weakAbove,
  far: { elbow: [96, 142], hand: [96, 188] },
  farLeg: { knee: [236, 104], ankle: [284, 118], toe: [286, 134] },
  leg: { knee: [202, 146], ankle: [252, 168], toe: [256, 186] },
}

export const drawings: SectionDrawings = {
  'good-side-down': drawing(
    252,
    [
      bedFromAbove,
      pillow(44, 92, 30, 40),
      pillow(118, 176, 40, 26),
      pillow(236, 166, 54, 26),
      body(weakAbove),
      arm(weakAbove, { elbow: [112, 140], hand: [118, 180] }),
      pointer([96, 226], [116, 160]),
      pointer([214, 226], [232, 158]),
    ],
    [
      label(12, 32, '患侧在上', 'Weak side on top', { tone: 'do' }),
      label(60, 244, '胳膊垫住', 'Arm held', { tone: 'do' }),
      label(182, 244, '腿垫住', 'Leg held', { tone: 'do' }),
    ],
  ),
  'weak-side-down': drawing(
    252,
    [
      bedFromAbove,
      pillow(44, 92, 30, 40),
      shape(
        'M84 52C120 44 160 46 190 54C192 64 188 72 184 76C150 70 116 70 92 76C84 70 82 60 84 52Z',
        PILLOW,
      ),
      pillow(226, 168, 54, 24),
      body(weakBelow),
      arm(weakBelow, { elbow: [134, 106], hand: [168, 112] }),
      arrow('M70 140C64 156 66 168 72 178', [66, 162], [73, 180]),
      pointer([176, 232], [100, 190]),
    ],
    [
      label(12, 32, '患侧在下', 'Weak side below', { tone: 'do' }),
      label(312, 32, '背后垫', 'Pillow behind', { tone: 'do', anchor: 'end' }),
      label(12, 172, '肩往|前带', 'Ease|out', { tone: 'do' }),
      label(180, 244, '手心朝上', 'Palm up', { tone: 'do' }),
    ],
  ),
}
