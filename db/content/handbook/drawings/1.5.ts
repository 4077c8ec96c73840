import { drawing, label, type SectionDrawings } from './drawing.ts'
import { figure, type Pose } from './parts/figures.ts'
import { floor } from './parts/furniture.ts'
import { closedHand, openHand } from './parts/hands.ts'
import { arrow, pointer } from './parts/marks.ts'
import { DO_TINT, FURNITURE, GREEN_CLOTH, STEEL, WATER, WHITE } from './parts/palette.ts'
import { box, circle, grown, line, shape } from './parts/shapes.ts'

const kneeling: Pose = {
  who: 'carer',
  bun: true,
  head: { x: 176, y: 88, flip: true, turn: -12 },
  shoulder: [190, 118],
  waist: [212, 148],
  hip: [222, 184],
  leg: { knee: [176, 190], ankle: [182, 236], toe: [162, 240] },
  farLeg: { knee: [228, 232], ankle: [268, 236], toe: [284, 232] },
  near: { elbow: [160, 152], hand: [124, 190] },
}

export const drawings: SectionDrawings = {
  'wash-hands': drawing(
    232,
    [
      shape('M330 8H206C186 8 176 20 176 38V54H198V42C198 36 202 32 210 32H330Z', FURNITURE),
      shape('M180 56H194L198 214H176Z', WATER, { stroke: 'none' }),
      grown(GREEN_CLOTH, [
        [-20, 140, 30],
        [42, 140, 24],
      ]),
      grown(GREEN_CLOTH, [
        [340, 176, 30],
        [286, 158, 24],
      ]),
      openHand({ x: 44, y: 146, scale: 1.5 }),
      closedHand({ x: 284, y: 148, scale: 1.5, turn: 186 }),
      ...(
        [
          [150, 128, 10],
          [168, 120, 7],
          [196, 124, 9],
          [214, 172, 8],
          [142, 176, 9],
          [178, 184, 6],
        ] as const
      ).map(([x, y, r]) => circle(x, y, r, WHITE, { 'stroke-width': 3 })),
      arrow('M136 84C160 74 196 74 224 86', [200, 78], [226, 87]),
    ],
    [
      label(14, 40, '搓够20秒', 'Rub 20 seconds', { tone: 'do' }),
      label(14, 218, '手心搓手背', 'Palm on back', { tone: 'do' }),
    ],
  ),
  'clean-up': drawing(
    254,
    [
      floor(246),
      box([14, 40], [92, 92], WATER),
      line('M60 40V132M14 86H60', { 'stroke-width': 3 }),
      shape('M106 40L134 56V148L106 132Z', DO_TINT),
      figure(kneeling),
      shape('M150 92C158 90 168 94 172 100L168 114C158 116 150 112 149 106Z', WHITE),
      line('M170 100L186 90', { 'stroke-width': 2 }),
      circle(124, 190, 9, DO_TINT),
      shape('M52 246C50 226 76 216 98 222C124 214 152 226 150 246Z', WHITE),
      line('M74 232C88 226 112 226 130 234', { opacity: 0.5 }),
      line('M40 246C44 238 52 240 52 246M150 246C152 238 162 240 164 246', {
        stroke: STEEL,
        'stroke-width': 3,
      }),
      pointer([256, 66], [162, 104]),
      pointer([258, 128], [132, 188]),
    ],
    [
      label(14, 28, '开窗', 'Window open', { tone: 'do' }),
      label(306, 62, '口罩', 'Mask', { tone: 'do', anchor: 'end' }),
      label(306, 126, '手套', 'Gloves', { tone: 'do', anchor: 'end' }),
      label(14, 208, '纸盖住', 'Cover', { tone: 'do' }),
    ],
  ),
}
