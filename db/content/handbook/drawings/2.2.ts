import { drawing, label, type SectionDrawings } from './drawing.ts'
import { carerSleeve, closedHand, openHand } from './parts/hands.ts'
import { head } from './parts/heads.ts'
import { arrow, pointer } from './parts/marks.ts'
import { BLANKET, DO_TINT, FURNITURE, PILLOW, SKIN, WATER, WHITE } from './parts/palette.ts'
import { box, circle, grown, line, shape } from './parts/shapes.ts'

export const drawings: SectionDrawings = {
  'cover-part': drawing(
    232,
    [
      shape('M60 166C140 158 240 160 316 170V206C240 198 140 198 60 206Z', DO_TINT),
      shape('M52 118C110 112 170 128 228 132L230 172C170 176 110 184 50 182Z', SKIN),
      openHand({ x: 228, y: 152, scale: 0.98 }),
      shape('M-4 66C50 62 84 80 92 118C98 150 84 190 62 236H-4Z', BLANKET),
      line('M24 84C44 116 46 164 30 220M60 92C72 124 70 164 54 208', { opacity: 0.45 }),
      carerSleeve([150, -20], [164, 62], 22),
      closedHand({ x: 164, y: 62, scale: 0.86, turn: 96 }),
      shape(
        'M128 116C146 108 178 108 196 116C202 132 200 150 192 160C172 166 148 166 134 160C126 148 124 130 128 116Z',
        WHITE,
      ),
      line('M140 126C154 132 172 132 184 126M142 148C156 152 172 152 184 148', {
        opacity: 0.5,
        'stroke-width': 2,
      }),
      closedHand({ x: 166, y: 52, scale: 0.8, turn: 94 }),
      arrow('M286 96C252 80 226 78 208 88', [226, 80], [206, 90]),
    ],
    [
      label(14, 36, '盖大毛巾', 'Large towel', { tone: 'do' }),
      label(308, 44, '从手往肩', 'Hand|to shoulder', { tone: 'do', anchor: 'end' }),
      label(306, 226, '身下垫毛巾', 'Towel below', { tone: 'do', anchor: 'end' }),
    ],
  ),
  'bed-shampoo': drawing(
    250,
    [
      box([128, 132], [200, 30], WHITE, { rx: 8 }),
      line('M150 162V236M300 162V236', { 'stroke-width': 5 }),
      grown(WHITE, [
        [168, 108, 22],
        [330, 112, 24],
      ]),
      grown(SKIN, [
        [102, 100, 13],
        [150, 108, 14],
      ]),
      circle(134, 124, 12, DO_TINT),
      shape('M14 120H122C122 152 112 166 92 168H46C24 166 14 152 14 120Z', FURNITURE),
      shape('M20 136H116C112 156 106 162 92 163H46C32 162 24 154 20 136Z', WATER, { stroke: 'none' }),
      head({ who: 'elder', x: 78, y: 98, scale: 1.3, turn: -90, eyes: 'shut' }),
      shape('M58 60C72 54 84 54 98 62L98 74C84 70 72 70 58 74Z', PILLOW),
      line('M66 168V186C66 200 84 200 84 216', { 'stroke-width': 5 }),
      box([60, 214], [54, 24], FURNITURE),
      shape('M6 12H54L46 50H14Z', WHITE, { transform: 'rotate(24 30 30)' }),
      line('M46 46C52 60 50 74 46 92', { stroke: '#1c4c78', 'stroke-width': 4 }),
      pointer([130, 44], [88, 66]),
      pointer([214, 200], [138, 126]),
    ],
    [
      label(134, 38, '盖住眼睛', 'Eyes covered', { tone: 'do' }),
      label(172, 222, '垫好脖子', 'Neck roll', { tone: 'do' }),
    ],
  ),
}
