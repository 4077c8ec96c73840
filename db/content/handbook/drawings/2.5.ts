import { drawing, label, type SectionDrawings } from './drawing.ts'
import { carerSleeve, closedHand } from './parts/hands.ts'
import { cross, pointer, tick } from './parts/marks.ts'
import { DO, FURNITURE, SKIN, WATER, WHITE } from './parts/palette.ts'
import { box, circle, element, line, place, shape } from './parts/shapes.ts'

const around = (cx: number, cy: number, rx: number, ry: number): string =>
  element('ellipse', { cx, cy, rx, ry, stroke: DO, 'stroke-width': 4, 'stroke-dasharray': '7 6' })

const TOE = 'M-40 64C-38 30 -44 10 -44 -12C-44 -44 -26 -60 0 -60C26 -60 44 -44 44 -12C44 10 38 30 40 64Z'

export const drawings: SectionDrawings = {
  'foot-check': drawing(
    300,
    [
      carerSleeve([-20, 320], [52, 246], 20),
      box([96, 196], [22, 70], FURNITURE, { rx: 10, transform: 'rotate(40 106 216)' }),
      circle(172, 134, 118, FURNITURE),
      circle(172, 134, 106, WATER),
      shape(
        'M136 92C128 112 138 134 140 152C142 176 138 196 148 210C158 224 184 224 194 210C206 192 200 164 206 140C212 116 214 98 206 88C190 76 150 78 136 92Z',
        SKIN,
      ),
      ...(
        [
          [147, 72, 17, 20],
          [171, 62, 11, 14],
          [188, 65, 10, 13],
          [203, 72, 9, 11],
          [215, 84, 8, 10],
        ] as const
      ).map(([cx, cy, rx, ry]) => element('ellipse', { cx, cy, rx, ry, fill: SKIN })),
      line('M150 150C158 166 158 182 156 192', { opacity: 0.45 }),
      around(171, 200, 27, 20),
      around(192, 78, 40, 14),
      around(168, 112, 30, 16),
      closedHand({ x: 50, y: 250, scale: 0.74, turn: -38 }),
      pointer([258, 36], [226, 72]),
      pointer([278, 262], [194, 206]),
      pointer([64, 36], [142, 106]),
    ],
    [
      label(308, 26, '趾缝', 'Toe gaps', { tone: 'do', anchor: 'end' }),
      label(308, 284, '脚跟', 'Heel', { tone: 'do', anchor: 'end' }),
      label(12, 26, '脚掌', 'Sole', { tone: 'do' }),
      label(136, 292, '镜子', 'Mirror', { tone: 'plain' }),
    ],
  ),
  'nail-straight': drawing(
    226,
    [
      shape(place(TOE, { x: 88, y: 88 }), SKIN),
      shape('M60 48C60 40 116 40 116 48V92C110 104 66 104 60 92Z', WHITE),
      line('M52 40H124', { stroke: DO, 'stroke-dasharray': '6 6', 'stroke-width': 4 }),
      shape(place(TOE, { x: 232, y: 88 }), SKIN),
      shape('M204 76C206 46 222 38 232 38C242 38 258 46 260 76V92C254 104 210 104 204 92Z', WHITE),
      line('M200 62C206 42 218 30 226 28M264 62C258 42 246 30 238 28', {
        stroke: '#951a12',
        'stroke-dasharray': '6 6',
        'stroke-width': 4,
      }),
      line('M70 122C82 118 94 118 106 122M214 122C226 118 238 118 250 122', { opacity: 0.5 }),
      tick(88, 176, 12),
      cross(232, 176, 11),
    ],
    [
      label(88, 214, '平着剪', 'Straight', { tone: 'do', anchor: 'middle' }),
      label(232, 214, '不剪两角', 'Not the corners', { tone: 'dont', anchor: 'middle' }),
    ],
  ),
}
