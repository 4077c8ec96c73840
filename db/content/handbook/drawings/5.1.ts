import { drawing, label, type SectionDrawings } from './drawing.ts'
import { carerSleeve, closedHand, openHand } from './parts/hands.ts'
import { head } from './parts/heads.ts'
import { pointer } from './parts/marks.ts'
import { BLUE_CLOTH, DO, DONT, FURNITURE, LINE, SKIN, STEEL, WHITE } from './parts/palette.ts'
import { box, circle, grown, line, shape } from './parts/shapes.ts'

export const drawings: SectionDrawings = {
  'cuff-place': drawing(
    268,
    [
      box([120, 210], [200, 12], FURNITURE, { rx: 2 }),
      line('M292 222V268', { 'stroke-width': 6 }),
      grown(SKIN, [
        [66, 92, 11],
        [62, 118, 13],
      ]),
      grown(WHITE, [
        [60, 130, 26],
        [62, 280, 32],
      ]),
      head({ who: 'elder', x: 72, y: 70, scale: 1.15 }),
      shape('M50 166C44 158 56 152 60 160C64 152 76 158 70 166L60 177Z', DONT, { stroke: 'none' }),
      grown(SKIN, [
        [74, 134, 15],
        [162, 188, 14],
        [176, 192, 13],
        [236, 196, 10],
      ]),
      closedHand({ x: 234, y: 196, scale: 0.5 }),
      grown(WHITE, [
        [68, 130, 18],
        [92, 146, 18],
      ]),
      shape('M106 132L148 158L130 188L88 162Z', BLUE_CLOTH),
      line('M112 136L94 166M142 154L124 184', { opacity: 0.5, 'stroke-width': 2 }),
      line('M136 180C150 230 190 160 232 150', { stroke: STEEL, 'stroke-width': 4 }),
      box([228, 120], [76, 54], WHITE, { rx: 8 }),
      box([238, 130], [56, 22], '#e2efe9', { rx: 3, 'stroke-width': 3 }),
      circle(266, 163, 4, LINE, { stroke: 'none' }),
      line('M20 166H206', { stroke: DO, 'stroke-dasharray': '3 8' }),
      line('M134 190L152 200', { stroke: DO, 'stroke-width': 5 }),
      pointer([150, 236], [144, 197]),
      pointer([164, 96], [122, 146]),
    ],
    [
      label(14, 24, '和心一样高', 'Level with the heart', { tone: 'do' }),
      label(136, 88, '能插一到两指', '1 to 2 fingers fit', { tone: 'do' }),
      label(120, 258, '离肘窝2到3厘米', '2–3 cm above', { tone: 'do' }),
    ],
  ),
  'pulse-fingers': drawing(
    228,
    [
      shape('M-4 124C50 118 110 126 168 128L170 188C110 192 50 200 -4 204Z', SKIN),
      openHand({ x: 164, y: 158, scale: 1.5 }),
      carerSleeve([130, -30], [132, 40], 26),
      shape(
        'M104 42C100 60 100 78 104 96L106 136C108 146 120 146 121 136L122 112L123 142C125 152 138 152 139 142L140 112L142 138C144 148 156 146 156 136L158 90C168 84 176 74 172 64C164 60 160 50 160 42Z',
        SKIN,
      ),
      line('M121 112V96M140 112V96', { 'stroke-width': 2, opacity: 0.7 }),
      circle(264, 72, 38, WHITE),
      line('M264 72V46M264 72L282 84', { 'stroke-width': 3 }),
      line('M264 40V36M264 108V104M232 72H228M300 72H296', { 'stroke-width': 2 }),
      pointer([64, 74], [104, 134]),
    ],
    [
      label(12, 48, '三根手指', 'Three|fingers', { tone: 'do' }),
      label(264, 28, '数满1分钟', 'One minute', { tone: 'do', anchor: 'middle' }),
      label(20, 222, '大拇指一侧', 'Thumb side', { tone: 'do' }),
    ],
  ),
}
