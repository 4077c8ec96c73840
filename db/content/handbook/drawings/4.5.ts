import { drawing, label, type SectionDrawings } from './drawing.ts'
import { pointer, straight } from './parts/marks.ts'
import { DO, PILLOW, REDDENED, SKIN, WHITE } from './parts/palette.ts'
import { circle, grown, line, shape } from './parts/shapes.ts'

export const drawings: SectionDrawings = {
  'flange-cut': drawing(
    220,
    [
      circle(112, 112, 92, PILLOW),
      circle(112, 112, 84, 'none', { 'stroke-width': 1.5, opacity: 0.5 }),
      circle(112, 112, 47, SKIN),
      circle(112, 112, 36, '#d9695c'),
      circle(112, 112, 6, '#951a12', { stroke: 'none' }),
      line('M96 92C102 86 110 84 118 86', { stroke: WHITE, 'stroke-width': 3, opacity: 0.8 }),
      line('M148 112H159', { stroke: DO, 'stroke-width': 5 }),
      pointer([214, 112], [162, 112]),
      pointer([214, 54], [128, 100]),
      pointer([214, 176], [176, 150]),
    ],
    [
      label(216, 52, '造口', 'Stoma', {}),
      label(220, 110, '只大1到|2毫米', '1 to 2 mm|larger', { tone: 'do' }),
      label(216, 184, '底盘', 'Base plate', {}),
    ],
  ),
  'skin-flap': drawing(
    210,
    [
      shape('M-4 70C80 66 180 84 324 96V178C200 184 80 192 -4 190Z', SKIN),
      shape('M104 106C136 100 168 112 176 128C170 148 132 158 104 148C96 136 96 116 104 106Z', REDDENED),
      shape('M176 128C196 112 214 112 224 124C214 150 190 154 166 142Z', '#f1cfae'),
      line('M186 132C196 124 206 122 214 126', { opacity: 0.5 }),
      grown(WHITE, [
        [236, 116, 9],
        [252, 104, 7],
      ]),
      line('M254 102L312 54', { 'stroke-width': 6, stroke: '#868e84' }),
      straight([206, 90], [150, 90]),
    ],
    [
      label(14, 36, '轻轻推回去', 'Push it back gently', { tone: 'do' }),
      label(306, 40, '湿棉签', 'Damp|swab', { tone: 'plain', anchor: 'end' }),
    ],
  ),
}
