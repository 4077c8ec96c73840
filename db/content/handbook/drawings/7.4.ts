import { drawing, label, type SectionDrawings } from './drawing.ts'
import { straight } from './parts/marks.ts'
import { DO, DONT, GREY_HAIR, LINE, SKIN, WHITE } from './parts/palette.ts'
import { circle, grown, limb, line, shape } from './parts/shapes.ts'

export const drawings: SectionDrawings = {
  'stroke-face': drawing(
    250,
    [
      shape('M70 254C78 232 100 224 132 218V190H188V218C220 224 242 232 250 254Z', WHITE),
      shape('M132 218V186H188V218C176 232 144 232 132 218Z', SKIN),
      circle(97, 116, 13, SKIN),
      circle(223, 116, 13, SKIN),
      shape(
        'M98 96C96 46 124 26 160 26C196 26 224 46 222 96C224 150 204 208 160 208C116 208 96 150 98 96Z',
        SKIN,
      ),
      shape(
        'M96 104C88 40 118 14 160 14C202 14 232 40 224 104C218 92 214 80 210 66C176 66 130 62 114 58C108 76 102 90 96 104Z',
        GREY_HAIR,
      ),
      line('M120 92C128 86 138 86 146 90M174 92C182 90 192 92 200 98'),
      line('M122 108C128 101 140 101 145 108M176 112C182 109 192 110 198 116'),
      circle(134, 109, 4.5, LINE, { stroke: 'none' }),
      circle(186, 115, 4.5, LINE, { stroke: 'none' }),
      line('M136 74C150 70 172 70 186 74M144 82C154 79 168 79 178 82', { opacity: 0.45 }),
      line('M157 108C154 126 148 140 152 144C156 148 164 148 168 144'),
      line('M126 158C134 172 156 175 168 174C178 174 184 178 187 185', { 'stroke-width': 4 }),
      line('M117 148C113 154 113 160 115 165'),
      straight([238, 152], [226, 196], DONT),
    ],
    [
      label(306, 132, '这边|往下垂', 'This side|droops', { tone: 'dont', anchor: 'end' }),
      label(14, 150, '这边|翘起', 'This side|lifts', { tone: 'do' }),
    ],
  ),
  'stroke-arms': drawing(
    230,
    [
      line('M24 120H300', { stroke: DO, 'stroke-dasharray': '3 8' }),
      grown(
        SKIN,
        [
          [60, 118, 8],
          [36, 118, 7],
          [20, 118, 5],
        ],
        [
          [258, 166, 8],
          [280, 186, 7],
          [292, 198, 5],
        ],
      ),
      shape(
        'M112 240L118 140C116 116 130 104 146 102H174C190 104 204 116 202 140L208 240Z' +
          limb([
            [134, 119, 15],
            [96, 120, 13],
            [58, 118, 11],
          ]) +
          limb([
            [186, 119, 15],
            [222, 137, 13],
            [254, 163, 11],
          ]),
        WHITE,
      ),
      line('M122 168L124 138M198 168L196 140'),
      shape('M146 102V84H174V102C168 112 152 112 146 102Z', SKIN),
      circle(124, 60, 6, SKIN),
      circle(196, 60, 6, SKIN),
      shape(
        'M124 54C122 28 138 18 160 18C182 18 198 28 196 54C198 76 182 96 160 96C138 96 122 76 124 54Z',
        SKIN,
      ),
      shape(
        'M122 56C118 26 136 10 160 10C184 10 202 26 198 56C192 48 190 42 188 36C170 38 146 36 134 32C130 40 128 48 122 56Z',
        GREY_HAIR,
      ),
      line('M146 44H174', { opacity: 0.45, 'stroke-width': 2 }),
      circle(146, 58, 2.6, LINE, { stroke: 'none' }),
      circle(174, 58, 2.6, LINE, { stroke: 'none' }),
      line('M150 80C156 83 164 83 170 80M159 62C157 68 158 71 162 71'),
      straight([290, 132], [290, 172], DONT),
    ],
    [
      label(14, 156, '举住了', 'Stays up', { tone: 'do' }),
      label(306, 108, '往下掉', 'Drifts down', { tone: 'dont', anchor: 'end' }),
    ],
  ),
}
