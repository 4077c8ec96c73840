import { drawing, label, type SectionDrawings } from './drawing.ts'
import { cross, pointer } from './parts/marks.ts'
import { BLUE_CLOTH, DO, DONT, DONT_TINT, FURNITURE, SKIN, WHITE } from './parts/palette.ts'
import { box, circle, element, line, shape } from './parts/shapes.ts'

const dots = (places: readonly (readonly [number, number])[], r = 6): string =>
  places.map(([x, y]) => circle(x, y, r, DO, { stroke: 'none' })).join('')

export const drawings: SectionDrawings = {
  'finger-side': drawing(
    226,
    [
      shape(
        'M108 236C104 190 106 140 108 100C108 52 132 26 160 26C188 26 212 52 212 100C214 140 216 190 212 236Z',
        SKIN,
      ),
      line(
        'M136 70C148 58 172 58 184 70M130 88C146 72 174 72 190 88M130 108C146 92 174 92 190 108M134 128C148 114 172 114 186 128',
        { opacity: 0.4, 'stroke-width': 2 },
      ),
      line('M114 180C140 186 180 186 206 180', { opacity: 0.5 }),
      dots(
        [
          [120, 84],
          [200, 84],
        ],
        9,
      ),
      cross(160, 86, 15),
      pointer([66, 66], [114, 82]),
      pointer([256, 66], [206, 82]),
    ],
    [
      label(12, 58, '扎侧面', 'The side', { tone: 'do' }),
      label(308, 58, '扎侧面', 'The side', { tone: 'do', anchor: 'end' }),
      label(230, 150, '正中疼', 'It hurts', { tone: 'dont' }),
    ],
  ),
  'fifteen-grams': drawing(
    226,
    [
      shape('M24 56H106L96 186H34Z', WHITE),
      shape('M30 122H100L94 182H36Z', '#f2ce86', { stroke: 'none' }),
      line('M24 56H106', { 'stroke-width': 3 }),
      ...[
        [130, 168],
        [152, 168],
        [141, 150],
      ].map(([x, y]) => element('ellipse', { cx: x, cy: y, rx: 13, ry: 9, fill: WHITE })),
      ...[
        [163, 150],
        [174, 168],
      ].map(([x, y]) => element('ellipse', { cx: x, cy: y, rx: 13, ry: 9, fill: WHITE })),
      shape(
        'M240 62H268V84C284 92 288 104 288 120V180C288 186 284 188 278 188H230C224 188 220 186 220 180V120C220 104 224 92 240 84Z',
        FURNITURE,
      ),
      box([236, 48], [36, 14], FURNITURE),
      cross(254, 138, 26),
      line('M14 189H306'),
    ],
    [
      label(106, 36, '15克糖', '15 g of sugar', { tone: 'do', anchor: 'middle' }),
      label(65, 216, '半杯', 'Half full', { tone: 'do', anchor: 'middle' }),
      label(254, 216, '无糖的不行', 'Not diet', { tone: 'dont', anchor: 'middle' }),
    ],
  ),
  'injection-places': drawing(
    256,
    [
      shape(
        'M58 -6C52 60 40 120 48 190C50 220 54 240 56 262H264C266 240 270 220 272 190C280 120 268 60 262 -6Z',
        SKIN,
      ),
      shape('M46 212C110 226 210 226 274 212L266 262H54Z', BLUE_CLOTH),
      shape('M56 -6H264L266 34C210 48 110 48 54 34Z', WHITE),
      circle(160, 128, 48, DONT_TINT, { stroke: DONT, 'stroke-width': 4, 'stroke-dasharray': '8 6' }),
      line('M152 128C156 122 164 122 168 128C164 134 156 134 152 128'),
      dots([
        [78, 92],
        [78, 116],
        [78, 140],
        [78, 164],
        [98, 180],
        [96, 80],
        [242, 92],
        [242, 116],
        [242, 140],
        [242, 164],
        [222, 180],
        [224, 80],
      ]),
    ],
    [
      label(160, 24, '躲开肚脐三横指', '3 fingers off navel', { tone: 'dont', anchor: 'middle' }),
      label(160, 248, '换着地方打', 'A new place each time', { tone: 'do', anchor: 'middle' }),
    ],
  ),
}
