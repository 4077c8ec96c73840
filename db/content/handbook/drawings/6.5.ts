import { drawing, label, type SectionDrawings } from './drawing.ts'
import { elderFromBehind } from './parts/back.ts'
import { carerSleeve, closedHand } from './parts/hands.ts'
import { arrow, cross, straight } from './parts/marks.ts'
import { BLANKET, DONT, SKIN, WHITE } from './parts/palette.ts'
import { element, group, grown, line, shape } from './parts/shapes.ts'

export const drawings: SectionDrawings = {
  'palm-circles': drawing(
    266,
    [
      grown(WHITE, [
        [160, 290, 40],
        [160, 250, 34],
      ]),
      ...(
        [
          [128, 118, 116, 34],
          [150, 110, 148, 18],
          [173, 112, 180, 24],
          [194, 122, 208, 44],
        ] as const
      ).map(([x1, y1, x2, y2]) =>
        grown(SKIN, [
          [x1, y1, 13],
          [x2, y2, 10],
        ]),
      ),
      grown(SKIN, [
        [126, 176, 18],
        [84, 128, 12],
      ]),
      shape(
        'M112 116C128 102 194 104 208 120C216 150 204 190 196 214L192 250H128L124 216C114 190 106 146 112 116Z',
        SKIN,
      ),
      line('M122 150C144 142 176 142 200 152M134 206C126 186 130 168 146 158', {
        opacity: 0.45,
        'stroke-width': 2,
      }),
      carerSleeve([-20, 236], [40, 204], 22),
      closedHand({ x: 40, y: 204, scale: 1, turn: -12 }),
      carerSleeve([340, 236], [280, 204], 22),
      closedHand({ x: 280, y: 204, scale: 1, turn: 192, flip: false }),
      arrow('M148 168C146 152 162 146 172 154C182 164 174 178 162 178', [176, 174], [158, 178]),
      grown(SKIN, [
        [112, 200, 10],
        [140, 186, 8],
      ]),
      grown(SKIN, [
        [208, 200, 10],
        [184, 188, 8],
      ]),
    ],
    [label(308, 26, '轻轻画圈', 'Light|circles', { tone: 'do', anchor: 'end' })],
  ),
  'back-strokes': drawing(
    250,
    [
      element('rect', { x: 8, y: 20, width: 304, height: 222, rx: 10, fill: WHITE }),
      group(
        'translate(10 246) rotate(-90) scale(0.8 0.92)',
        elderFromBehind,
        shape(
          'M102 294L101 172C101 150 105 128 113 112L128 107C134 124 186 124 192 107L207 112C215 128 219 150 219 172L218 294Z',
          SKIN,
          {
            stroke: 'none',
          },
        ),
      ),
      shape('M224 24H308V238H232C222 200 218 160 222 120C224 84 220 50 224 24Z', BLANKET),
      line('M110 118H226', { stroke: DONT, 'stroke-dasharray': '3 9', 'stroke-width': 3.5 }),
      straight([216, 96], [116, 96]),
      straight([216, 140], [116, 140]),
      cross(184, 118, 10),
    ],
    [
      label(304, 44, '从下往上', 'Upwards', { tone: 'do', anchor: 'end' }),
      label(230, 118, '不按脊柱', 'Not|spine', { tone: 'dont' }),
    ],
  ),
}
