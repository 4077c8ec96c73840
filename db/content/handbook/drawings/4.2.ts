import { drawing, label, type SectionDrawings } from './drawing.ts'
import { figure, type Pose } from './parts/figures.ts'
import { pillow } from './parts/furniture.ts'
import { pointer, straight } from './parts/marks.ts'
import {
  BLUE_CLOTH,
  DO,
  DONT,
  GREEN_CLOTH,
  GREY_HAIR,
  PILLOW,
  REDDENED,
  SKIN,
  WHITE,
} from './parts/palette.ts'
import { box, circle, element, grown, line, type Point, shape } from './parts/shapes.ts'

const flat: Pose = {
  who: 'elder',
  size: 44,
  head: { x: 38, y: 112, turn: -90 },
  shoulder: [80, 122],
  hip: [164, 124],
  leg: { knee: [222, 124], ankle: [282, 128], toe: [286, 112] },
  near: { elbow: [122, 134], hand: [158, 132] },
  bare: true,
}

/** Where the skin is pressed, and where its name stands. */
const places: readonly [at: Point, word: Point][] = [
  [
    [22, 128],
    [22, 176],
  ],
  [
    [38, 117],
    [38, 78],
  ],
  [
    [80, 136],
    [80, 202],
  ],
  [
    [122, 142],
    [122, 176],
  ],
  [
    [162, 138],
    [172, 202],
  ],
  [
    [168, 120],
    [168, 78],
  ],
  [
    [222, 122],
    [222, 78],
  ],
  [
    [274, 126],
    [274, 78],
  ],
  [
    [287, 134],
    [288, 176],
  ],
]

const patch = (y: number): string =>
  box([176, y], [130, 62], SKIN, { rx: 12 }) +
  element('ellipse', { cx: 241, cy: y + 31, rx: 34, ry: 22, fill: REDDENED, stroke: 'none' })

export const drawings: SectionDrawings = {
  'thirty-degrees': drawing(
    346,
    [
      box([14, 160], [292, 16], WHITE, { rx: 6 }),
      shape('M118 158L232 64C244 62 250 70 246 82L232 152C230 158 226 158 222 158Z', PILLOW),
      grown(WHITE, [
        [108, 106, 21],
        [152, 82, 24],
        [196, 56, 20],
      ]),
      circle(148, 72, 27, SKIN),
      element('ellipse', { cx: 147, cy: 68, rx: 27, ry: 26, fill: GREY_HAIR }),
      line('M58 159L262 41', { stroke: DO, 'stroke-dasharray': '3 8' }),
      line('M58 159H112', { stroke: DO, 'stroke-dasharray': '3 8' }),
      line('M102 158A44 44 0 0 0 96 137', { stroke: DO, 'stroke-width': 4 }),
      box([14, 314], [292, 16], WHITE, { rx: 6 }),
      pillow(150, 298, 74, 14),
      grown(SKIN, [
        [246, 280, 8],
        [264, 279, 9],
        [272, 258, 6],
      ]),
      grown(BLUE_CLOTH, [
        [-4, 292, 24],
        [100, 280, 16],
        [240, 280, 11],
      ]),
      pillow(116, 258, 78, 12, -3),
      grown(SKIN, [
        [250, 240, 8],
        [268, 238, 9],
        [276, 218, 6],
      ]),
      grown(BLUE_CLOTH, [
        [-4, 246, 22],
        [104, 236, 16],
        [244, 240, 11],
      ]),
      line('M266 290V312', { stroke: DO, 'stroke-dasharray': '3 6' }),
      pointer([106, 206], [106, 256]),
    ],
    [
      label(50, 140, '30°', '30°', { tone: 'do', anchor: 'end' }),
      label(306, 144, '枕头', 'Pillow', { tone: 'do', anchor: 'end' }),
      label(14, 32, '从头这边看', 'From the head', { tone: 'plain' }),
      label(14, 200, '腿间垫枕头', 'Pillow between', { tone: 'do' }),
      label(306, 202, '脚跟悬空', 'Heels float', { tone: 'do', anchor: 'end' }),
    ],
  ),
  'pressure-points': drawing(
    248,
    [
      box([8, 142], [304, 14], WHITE, { rx: 6 }),
      pillow(40, 134, 34, 10),
      figure(flat),
      ...places.map(([[x, y], [wx, wy]]) =>
        line(`M${x} ${y}L${wx} ${wy}`, { stroke: DONT, 'stroke-width': 1.8 }),
      ),
      ...places.map(([[x, y]]) => circle(x, y, 5, DONT, { stroke: WHITE, 'stroke-width': 3 })),
    ],
    [
      label(8, 194, '后脑勺', 'Head', {}),
      label(38, 70, '耳朵', 'Ear', { anchor: 'middle' }),
      label(76, 220, '肩胛', 'Shoulder|blade', { anchor: 'middle' }),
      label(122, 194, '胳膊肘', 'Elbow', { anchor: 'middle' }),
      label(176, 220, '尾巴骨', 'Tailbone', { anchor: 'middle' }),
      label(168, 70, '胯骨', 'Hip', { anchor: 'middle' }),
      label(222, 70, '膝盖', 'Knee', { anchor: 'middle' }),
      label(276, 70, '脚踝', 'Ankle', { anchor: 'middle' }),
      label(312, 194, '脚后跟', 'Heel', { anchor: 'end' }),
    ],
  ),
  'press-test': drawing(
    214,
    [
      box([14, 64], [140, 136], SKIN, { rx: 12 }),
      element('ellipse', { cx: 78, cy: 152, rx: 42, ry: 28, fill: REDDENED, stroke: 'none' }),
      grown(GREEN_CLOTH, [
        [132, -10, 24],
        [124, 20, 22],
      ]),
      grown(
        SKIN,
        [
          [118, 40, 19],
          [108, 66, 20],
        ],
        [
          [100, 74, 11],
          [84, 116, 9.5],
          [80, 144, 8.5],
        ],
        [
          [126, 76, 10],
          [118, 92, 9],
        ],
      ),
      line('M112 84C110 76 112 70 118 66M74 146C76 151 84 151 86 146'),
      straight([40, 100], [52, 128]),
      patch(10),
      circle(241, 41, 13, '#fffaf4', { stroke: 'none' }),
      patch(116),
    ],
    [
      label(14, 40, '按3秒', 'Press|3 s', { tone: 'do' }),
      label(241, 96, '变白', 'Turns white', { tone: 'do', anchor: 'middle' }),
      label(241, 202, '还是红', 'Stays red', { tone: 'dont', anchor: 'middle' }),
    ],
  ),
}
