import { drawing, label, type SectionDrawings } from './drawing.ts'
import { elderFromBehind, restrictedZones } from './parts/back.ts'
import { arrow, cross, pointer } from './parts/marks.ts'
import { DO, DO_TINT, SKIN } from './parts/palette.ts'
import { line, shape } from './parts/shapes.ts'

export const drawings: SectionDrawings = {
  'cupped-hand': drawing(
    186,
    [
      shape('M-4 142H324V190H-4Z', DO_TINT, { stroke: 'none' }),
      line('M0 142H320', { stroke: DO }),
      shape(
        'M324 34C290 30 240 30 206 40C160 52 118 80 96 108C86 121 82 128 84 134C86 142 96 142 103 136' +
          'C124 112 150 98 178 97C184 104 184 114 178 124C172 134 176 141 184 139C196 136 214 118 232 103' +
          'C262 98 296 100 324 105Z',
        SKIN,
      ),
      line('M113 106C120 96 136 84 148 74M102 119C106 110 114 101 122 94M192 94C204 98 218 102 232 103', {
        opacity: 0.55,
        'stroke-width': 2,
      }),
      line('M116 136C128 120 148 112 168 112', { stroke: DO, 'stroke-dasharray': '3 6', 'stroke-width': 2 }),
      pointer([76, 48], [142, 128]),
    ],
    [
      label(16, 38, '手心是空的', 'Hollow palm', { tone: 'do' }),
      label(16, 171, '老人的背（隔薄衣）', 'The elder’s back, thin shirt on', { tone: 'do' }),
    ],
  ),
  'clap-direction': drawing(
    290,
    [
      elderFromBehind,
      restrictedZones,
      arrow('M116 236C112 212 120 194 142 188', [126, 192], [144, 187]),
      arrow('M204 236C208 212 200 194 178 188', [194, 192], [176, 187]),
    ],
    [
      label(12, 258, '从下|往上', 'Up', { tone: 'do' }),
      label(308, 258, '从外|往里', 'Inward', { tone: 'do', anchor: 'end' }),
    ],
  ),
  'places-to-avoid': drawing(
    290,
    [
      elderFromBehind,
      restrictedZones,
      cross(128, 154),
      cross(192, 154),
      cross(160, 206),
      cross(128, 254),
      cross(192, 254),
      pointer([70, 88], [124, 144], '#951a12'),
      pointer([256, 88], [166, 196], '#951a12'),
      pointer([276, 256], [204, 255], '#951a12'),
    ],
    [
      label(12, 82, '肩胛骨', 'Shoulder|blades', { tone: 'dont' }),
      label(308, 82, '脊柱', 'Spine', { tone: 'dont', anchor: 'end' }),
      label(308, 262, '腰', 'Loins', { tone: 'dont', anchor: 'end' }),
    ],
  ),
}
