import { drawing, label, type SectionDrawings } from './drawing.ts'
import { straight } from './parts/marks.ts'
import { LINE, REDDENED, SKIN, WHITE } from './parts/palette.ts'
import { box, circle, grown, line, shape } from './parts/shapes.ts'

const GREY = '#8a8f8d'

/** An elder's face from the front, 60 units wide each way at x y; the mouth is for the exercise. */
const face = (x: number, y: number, cheeks: number): string =>
  [
    grown(SKIN, [
      [x, y + 40, 20],
      [x, y + 84, 22],
    ]),
    grown(WHITE, [
      [x - 38, y + 100, 22],
      [x + 38, y + 100, 22],
    ]),
    shape(
      `M${x - 46} ${y - 10}C${x - 46} ${y - 50} ${x - 26} ${y - 66} ${x} ${y - 66}C${x + 26} ${y - 66} ${x + 46} ${y - 50} ${x + 46} ${y - 10}` +
        `C${x + 46 + cheeks} ${y + 10} ${x + 44 + cheeks} ${y + 36} ${x + 30} ${y + 46}C${x + 16} ${y + 60} ${x - 16} ${y + 60} ${x - 30} ${y + 46}` +
        `C${x - 44 - cheeks} ${y + 36} ${x - 46 - cheeks} ${y + 10} ${x - 46} ${y - 10}Z`,
      SKIN,
    ),
    shape(
      `M${x - 47} ${y - 8}C${x - 52} ${y - 58} ${x - 28} ${y - 72} ${x} ${y - 72}C${x + 28} ${y - 72} ${x + 52} ${y - 58} ${x + 47} ${y - 8}C${x + 42} ${y - 30} ${x + 30} ${y - 44} ${x} ${y - 44}C${x - 30} ${y - 44} ${x - 42} ${y - 30} ${x - 47} ${y - 8}Z`,
      GREY,
    ),
    circle(x - 17, y - 8, 3, LINE, { stroke: 'none' }),
    circle(x + 17, y - 8, 3, LINE, { stroke: 'none' }),
    line(
      `M${x - 24} ${y - 19}C${x - 20} ${y - 23} ${x - 14} ${y - 23} ${x - 10} ${y - 20}M${x + 10} ${y - 20}C${x + 14} ${y - 23} ${x + 20} ${y - 23} ${x + 24} ${y - 19}M${x - 2} ${y - 4}C${x - 6} ${y + 8} ${x - 6} ${y + 12} ${x + 2} ${y + 12}`,
    ),
  ].join('')

export const drawings: SectionDrawings = {
  'puff-cheeks': drawing(
    244,
    [
      face(84, 84, 16),
      line('M76 112C80 108 88 108 92 112'),
      line('M48 98C42 106 42 114 46 120M120 98C126 106 126 114 122 120', { opacity: 0.5 }),
      face(240, 84, 0),
      shape('M216 102C226 108 254 108 264 102C262 122 252 130 240 130C228 130 218 122 216 102Z', LINE),
      shape('M221 106C232 110 248 110 259 106L257 113C248 116 232 116 223 113Z', WHITE, { stroke: 'none' }),
      straight([144, 70], [182, 70]),
    ],
    [
      label(84, 232, '鼓腮', 'Puff', { anchor: 'middle', tone: 'do' }),
      label(240, 232, '张嘴笑', 'Smile', { anchor: 'middle', tone: 'do' }),
    ],
  ),
  'tongue-moves': drawing(
    252,
    [
      shape(
        'M76 116C76 78 116 60 160 60C204 60 244 78 244 116C244 154 204 176 160 176C116 176 76 154 76 116Z',
        REDDENED,
      ),
      shape(
        'M98 116C98 92 126 80 160 80C194 80 222 92 222 116C222 142 194 156 160 156C126 156 98 142 98 116Z',
        LINE,
      ),
      ...[115, 134, 151.5, 169, 188].map((x, i) =>
        box([x, 86 + Math.abs(2 - i) * 3], [16, 18], WHITE, { rx: 5 }),
      ),
      shape(
        'M124 140C124 116 140 108 160 108C180 108 196 116 196 140C198 166 190 206 160 206C130 206 122 166 124 140Z',
        '#e8a899',
      ),
      line('M160 126V172', { opacity: 0.5 }),
      straight([160, 212], [160, 244]),
      straight([70, 130], [30, 130]),
      straight([250, 130], [290, 130]),
      straight([160, 52], [160, 16]),
    ],
    [
      label(174, 240, '往外', 'Out', { tone: 'do' }),
      label(14, 112, '左', 'Left', { tone: 'do', anchor: 'start' }),
      label(306, 112, '右', 'Right', { tone: 'do', anchor: 'end' }),
      label(176, 34, '上', 'Up', { tone: 'do' }),
    ],
  ),
}
