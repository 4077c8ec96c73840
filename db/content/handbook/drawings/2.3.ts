import { frontToBack } from './4.4.ts'
import { drawing, label, type SectionDrawings } from './drawing.ts'
import { arrow, pointer } from './parts/marks.ts'
import { BLANKET, DO_TINT, GREY_HAIR, SKIN, WHITE } from './parts/palette.ts'
import { box, circle, element, grown, line, shape } from './parts/shapes.ts'

export const drawings: SectionDrawings = {
  'front-to-back': drawing(
    196,
    [frontToBack],
    [
      label(126, 46, '擦一下换一面', 'One wipe, new side', { tone: 'do' }),
      label(306, 98, '后', 'Back', { tone: 'do', anchor: 'end' }),
      label(20, 120, '前', 'Front', { tone: 'do' }),
      label(190, 186, '不往回擦', 'Never back', { tone: 'dont', anchor: 'middle' }),
    ],
  ),
  'pad-under': drawing(
    260,
    [
      box([14, 178], [292, 22], WHITE, { rx: 6 }),
      line('M34 200V246M286 200V224', { 'stroke-width': 5 }),
      shape('M196 178C206 164 250 166 286 178Z', BLANKET),
      grown(BLANKET, [
        [202, 148, 29],
        [206, 78, 27],
      ]),
      circle(206, 104, 29, SKIN),
      element('ellipse', { cx: 210, cy: 102, rx: 28, ry: 28, fill: GREY_HAIR }),
      shape('M40 168H150V178H40Z', DO_TINT),
      circle(164, 164, 14, DO_TINT),
      line('M164 164C168 160 172 166 166 170C158 172 154 162 162 156', { 'stroke-width': 2 }),
      arrow('M176 212C206 222 236 222 266 210', [240, 220], [268, 209]),
      pointer([70, 132], [70, 168]),
      pointer([124, 74], [160, 152]),
    ],
    [
      label(12, 122, '展开的一半', 'Flat half', { tone: 'do' }),
      label(12, 62, '卷起的一半|塞进身下', 'Rolled half|under the body', { tone: 'do' }),
      label(300, 248, '翻回来拉平', 'Roll back, pull flat', { tone: 'do', anchor: 'end' }),
    ],
  ),
}
