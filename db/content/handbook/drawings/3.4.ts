import { drawing, label, type SectionDrawings } from './drawing.ts'
import { clock } from './parts/furniture.ts'
import { closedHand } from './parts/hands.ts'
import { head } from './parts/heads.ts'
import { cross, pointer } from './parts/marks.ts'
import { BLANKET, BLUE_CLOTH, DO_TINT, FURNITURE, PILLOW, SKIN, TUBE, WHITE } from './parts/palette.ts'
import { box, grown, line, shape } from './parts/shapes.ts'

export const drawings: SectionDrawings = {
  'tube-mark': drawing(
    236,
    [
      grown(SKIN, [
        [78, 152, 26],
        [72, 240, 30],
      ]),
      grown(WHITE, [
        [24, 238, 30],
        [130, 244, 30],
      ]),
      head({ who: 'elder', x: 80, y: 100, scale: 2.5 }),
      line('M140 124C152 140 176 138 196 128C232 108 262 112 276 150C286 180 270 206 236 214', {
        stroke: TUBE,
        'stroke-width': 7,
      }),
      line('M154 126L152 142M168 128L168 143', { 'stroke-width': 3 }),
      box([130, 108], [34, 14], WHITE, { rx: 3, transform: 'rotate(40 147 115)' }),
      box([206, 204], [42, 20], FURNITURE, { rx: 6 }),
      pointer([196, 62], [158, 118]),
      pointer([224, 178], [170, 144]),
    ],
    [
      label(194, 56, '胶布没松', 'Tape firm', { tone: 'do' }),
      label(196, 196, '刻度', 'Mark', { tone: 'do' }),
      label(308, 30, '和护士记的数一样', 'Same number', { tone: 'do', anchor: 'end' }),
    ],
  ),
  'wrist-test': drawing(
    214,
    [
      shape('M-4 112C50 108 110 116 170 118L172 170C110 176 50 184 -4 184Z', SKIN),
      shape('M-4 100C20 98 40 98 60 102C66 130 66 164 60 190C40 194 20 196 -4 196Z', '#bfddd1'),
      closedHand({ x: 168, y: 144, scale: 1.25 }),
      line('M150 122C154 134 154 156 150 168M162 122C166 134 166 156 162 168', {
        opacity: 0.5,
        'stroke-width': 2,
      }),
      shape('M112 20H140V76L132 92H120L112 76Z', WHITE, { transform: 'rotate(0)' }),
      shape('M114 42H138V76L131 90H121L114 76Z', BLANKET, { stroke: 'none' }),
      line('M126 92V100', { 'stroke-width': 5 }),
      shape('M126 106C133 118 135 122 135 126C135 137 117 137 117 126C117 122 119 118 126 106Z', BLANKET),
    ],
    [
      label(160, 50, '38到40度', '38 to 40 °C', { tone: 'do' }),
      label(160, 84, '不烫才喂', 'Warm, not hot', { tone: 'do' }),
    ],
  ),
  'keep-up': drawing(
    262,
    [
      line('M30 218V250M286 218V250', { 'stroke-width': 5 }),
      shape('M120 188L36 92L20 106L104 212H300V188Z', WHITE),
      shape('M50 88C58 76 76 76 82 90L104 116L82 130L48 106Z', PILLOW),
      grown(WHITE, [
        [98, 128, 19],
        [142, 176, 21],
      ]),
      grown(SKIN, [
        [88, 96, 9],
        [100, 120, 10],
      ]),
      grown(BLUE_CLOTH, [
        [146, 178, 18],
        [216, 172, 14],
        [282, 180, 11],
      ]),
      shape(
        'M124 172C140 148 170 150 214 152C250 154 280 158 296 168V188H136C126 186 122 180 124 172Z',
        BLANKET,
      ),
      head({ who: 'elder', x: 88, y: 84, scale: 0.8, turn: -24 }),
      clock([204, 60], 38, 30, DO_TINT),
      line('M204 60V36M204 60V86', { 'stroke-width': 3 }),
      cross(50, 238, 8),
      cross(188, 238, 8),
    ],
    [
      label(250, 56, '30到|60分', '30 to|60 min', { tone: 'do' }),
      label(64, 245, '不翻身', 'No turning', { tone: 'dont' }),
      label(202, 245, '不拍背', 'No claps', { tone: 'dont' }),
    ],
  ),
}
