import { drawing, label, type SectionDrawings } from './drawing.ts'
import { arm, body, type Pose } from './parts/figures.ts'
import { bed, floor, pillow } from './parts/furniture.ts'
import { carerSleeve, closedHand } from './parts/hands.ts'
import { arrow, cross, pointer } from './parts/marks.ts'
import { BLANKET, DO, DONT, SKIN, WHITE } from './parts/palette.ts'
import { grown, line, shape } from './parts/shapes.ts'

const lying: Pose = {
  who: 'elder',
  size: 44,
  head: { x: 58, y: 176, turn: -90 },
  shoulder: [102, 186],
  hip: [192, 188],
  leg: { knee: [246, 188], ankle: [290, 190], toe: [294, 174] },
  bare: true,
}

export const drawings: SectionDrawings = {
  'two-hands': drawing(
    238,
    [
      shape('M-4 176C60 168 150 184 324 186V242H-4Z', BLANKET),
      grown(SKIN, [
        [40, 156, 24],
        [150, 158, 20],
        [222, 74, 15],
        [240, 46, 16],
      ]),
      grown(WHITE, [
        [-10, 152, 34],
        [66, 156, 29],
      ]),
      carerSleeve([96, -20], [104, 66], 20),
      closedHand({ x: 104, y: 66, scale: 0.98, turn: 82 }),
      carerSleeve([350, 120], [296, 96], 20),
      closedHand({ x: 296, y: 96, scale: 0.98, turn: 198 }),
      arrow('M226 178C250 164 264 146 268 128', [262, 152], [268, 126]),
      pointer([52, 86], [104, 126]),
    ],
    [
      label(10, 52, '按住|近处', 'Steady|near', { tone: 'do' }),
      label(308, 22, '托住远处', 'Hold far', { tone: 'do', anchor: 'end' }),
      label(16, 226, '慢慢弯，慢慢伸', 'Slowly bend, slowly stretch', { tone: 'do' }),
    ],
  ),
  'shoulder-limit': drawing(
    262,
    [
      floor(252),
      bed(14, 202, 292, 250),
      pillow(56, 192, 36, 12),
      body(lying),
      arm(lying, { elbow: [104, 132], hand: [104, 84] }),
      line('M202 170A98 98 0 0 0 118 78', { stroke: DO, 'stroke-dasharray': '4 8', 'stroke-width': 4 }),
      arrow('M150 92C142 86 134 82 126 80', [150, 92], [122, 79]),
      line('M90 78A98 98 0 0 0 32 112', { stroke: DONT, 'stroke-dasharray': '4 8', 'stroke-width': 4 }),
      cross(52, 92, 13),
    ],
    [
      label(128, 52, '到90度就停', 'Stop at 90°', { tone: 'do' }),
      label(12, 52, '别过', 'No more', { tone: 'dont' }),
    ],
  ),
}
