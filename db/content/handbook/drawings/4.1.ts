import { drawing, label, type SectionDrawings } from './drawing.ts'
import { arrow, cross, pointer } from './parts/marks.ts'
import { DO, DO_TINT, DONT, DONT_TINT, GREY_HAIR, SKIN, WHITE } from './parts/palette.ts'
import { box, element, line, shape } from './parts/shapes.ts'

const back = [
  shape(
    'M72 264C76 226 78 186 80 158C82 130 96 116 114 112L146 103C150 100 146 92 146 82H182C182 92 178 100 182 103L214 112C230 116 244 130 246 158C248 186 250 226 254 264',
    SKIN,
  ),
  shape(
    'M104 264V172C104 150 108 128 116 111L132 106C138 124 190 124 196 106L212 111C220 128 222 150 222 172V264',
    WHITE,
  ),
  shape('M130 46C130 22 142 10 164 10C186 10 198 22 198 46C198 66 188 80 164 80C140 80 130 66 130 46Z', SKIN),
  shape(
    'M129 50C127 24 140 9 164 9C188 9 201 24 199 50C198 54 196 58 193 61C180 56 148 56 135 61C132 58 130 54 129 50Z',
    GREY_HAIR,
  ),
].join('')

const spine =
  box([155, 128], [18, 136], DONT_TINT, { stroke: 'none' }) +
  line('M164 130V262', { stroke: DONT, 'stroke-dasharray': '3 9', 'stroke-width': 3.5 })

const blade = (x: number) =>
  element('ellipse', { cx: x, cy: 158, rx: 17, ry: 24, fill: DONT_TINT, stroke: 'none' }) + cross(x, 158)

export const drawings: SectionDrawings = {
  'cupped-hand': drawing(
    178,
    [
      shape('M0 142H320V178H0Z', DO_TINT, { stroke: 'none' }),
      line('M0 142H320', { stroke: DO }),
      shape(
        'M322 34C290 30 240 30 206 40C160 52 118 80 96 108C86 121 82 128 84 135C86 142 96 143 103 136C124 112 150 98 178 97C184 104 184 114 178 124C172 134 176 141 184 139C196 136 214 118 232 103C262 98 296 100 322 105',
        SKIN,
      ),
      line('M113 106C120 96 136 84 148 74M102 119C106 110 114 101 122 94M192 94C204 98 218 102 232 103', {
        opacity: 0.55,
        'stroke-width': 2,
      }),
      line('M116 136C128 120 148 112 168 112', { stroke: DO, 'stroke-dasharray': '3 6', 'stroke-width': 2 }),
      pointer([86, 48], [142, 128]),
    ],
    [
      label(18, 38, '手心是空的', 'Hollow palm', { tone: 'do' }),
      label(18, 167, '老人的背（隔薄衣）', 'Elder’s back, thin shirt', { tone: 'do' }),
    ],
  ),
  'clap-direction': drawing(
    264,
    [
      back,
      spine,
      arrow('M120 236C118 206 128 196 148 190', [128, 200], [150, 189]),
      arrow('M208 236C210 206 200 196 180 190', [200, 200], [178, 189]),
    ],
    [],
  ),
  'places-to-avoid': drawing(264, [back, spine, blade(130), blade(198)], []),
}
