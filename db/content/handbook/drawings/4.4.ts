import { drawing, label, type SectionDrawings } from './drawing.ts'
import { bed, floor, pillow } from './parts/furniture.ts'
import { head } from './parts/heads.ts'
import { cross, pointer, straight } from './parts/marks.ts'
import { BLANKET, DO, DO_TINT, DONT, SKIN, TUBE, WHITE } from './parts/palette.ts'
import { box, grown, line, shape } from './parts/shapes.ts'

/** A gloved hand with a folded wipe, and one stroke from front to back; the way back is crossed out. */
export const frontToBack: string = [
  straight([96, 74], [284, 74]),
  straight([284, 152], [96, 152], DONT),
  cross(190, 152, 15),
  box([74, 60], [46, 28], WHITE, { rx: 3 }),
  shape(
    'M-4 8C20 14 52 22 76 36C96 40 112 48 118 58C120 66 110 70 104 64C110 72 104 80 96 74C98 82 90 86 84 80C80 88 70 86 62 78C42 76 16 74 -4 70Z',
    DO_TINT,
  ),
  line('M104 64L88 54M96 74L80 62M84 80L70 70'),
].join('')

export const drawings: SectionDrawings = {
  'bag-low': drawing(
    236,
    [
      floor(224),
      bed(14, 122, 292, 222),
      pillow(58, 112, 38, 12),
      grown(SKIN, [
        [66, 96, 9],
        [96, 106, 10],
      ]),
      head({ who: 'elder', x: 56, y: 90, scale: 0.75, turn: -90 }),
      shape(
        'M92 122C86 100 96 90 120 88C160 84 180 92 210 94C240 92 268 92 282 92C294 96 296 110 292 134C286 140 280 132 270 136C258 142 250 132 238 136C226 142 214 132 202 136C190 142 176 132 164 136C150 142 138 132 126 136C112 142 100 134 92 138Z',
        BLANKET,
      ),
      line('M176 128C180 150 186 152 190 164', { stroke: TUBE, 'stroke-width': 4 }),
      line('M178 153L178 164M206 153V164'),
      shape('M172 164H212V196C212 204 172 204 172 196Z', WHITE),
      shape('M174 180H210V196C210 201 174 201 174 196Z', '#f2ce86', { stroke: 'none' }),
      line('M20 104H300', { stroke: DO, 'stroke-dasharray': '3 8' }),
      straight([240, 108], [240, 176]),
      line('M230 212H252M241 206V222', { opacity: 0 }),
    ],
    [
      label(306, 78, '小肚子', 'Belly', { tone: 'do', anchor: 'end' }),
      label(252, 178, '低', 'Low', { tone: 'do' }),
      label(164, 216, '不碰地', 'Off the floor', { tone: 'do', anchor: 'end' }),
    ],
  ),
  'thigh-tape': drawing(
    210,
    [
      shape(
        'M-4 62C60 60 140 74 216 88C262 84 300 96 324 110V196C290 176 250 170 220 170C150 186 60 204 -4 204Z',
        SKIN,
      ),
      line('M222 100C238 96 250 104 254 116', { opacity: 0.5 }),
      line('M66 148C96 176 116 170 128 146C134 134 142 128 156 128C190 126 206 150 214 214', {
        stroke: TUBE,
        'stroke-width': 7,
      }),
      box([138, 112], [44, 34], WHITE, { rx: 5 }),
      line('M146 129H174', { stroke: TUBE, 'stroke-width': 7, opacity: 0.5 }),
      shape('M-4 48C30 44 62 46 82 54C86 84 74 112 84 146C88 176 80 196 86 214H-4Z', DO_TINT),
      line('M30 60C24 100 36 150 28 204', { opacity: 0.4 }),
      pointer([204, 48], [168, 114]),
      pointer([122, 48], [112, 166]),
    ],
    [label(206, 42, '固定贴', 'Tape', { tone: 'do' }), label(92, 36, '留点松', 'Some slack', { tone: 'do' })],
  ),
  'front-to-back': drawing(
    196,
    [frontToBack],
    [
      label(140, 50, '擦一下', 'One stroke', { tone: 'do' }),
      label(306, 50, '后', 'Back', { tone: 'do', anchor: 'end' }),
      label(20, 120, '前', 'Front', { tone: 'do' }),
      label(190, 186, '不来回', 'Not back', { tone: 'dont', anchor: 'middle' }),
    ],
  ),
}
