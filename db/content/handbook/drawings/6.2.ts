import { drawing, label, type SectionDrawings } from './drawing.ts'
import { figure, type Pose } from './parts/figures.ts'
import { bed, bigWheel, floor, wheelchair } from './parts/furniture.ts'
import { pointer, straight } from './parts/marks.ts'
import { BLANKET, DO, FURNITURE, GREY_HAIR, PILLOW, SKIN, WHITE } from './parts/palette.ts'
import { box, circle, element, group, line } from './parts/shapes.ts'

const rising: Pose = {
  who: 'elder',
  head: { x: 118, y: 84, turn: 16 },
  shoulder: [102, 110],
  hip: [72, 166],
  leg: { knee: [126, 172], ankle: [122, 226], toe: [142, 232] },
  near: { elbow: [132, 130], hand: [160, 118] },
}

const blocking: Pose = {
  who: 'carer',
  bun: true,
  head: { x: 166, y: 64, flip: true, turn: -10 },
  shoulder: [180, 94],
  waist: [206, 122],
  hip: [222, 158],
  leg: { knee: [158, 180], ankle: [178, 228], toe: [156, 232] },
  farLeg: { knee: [200, 196], ankle: [230, 228], toe: [210, 232] },
  near: { elbow: [146, 132], hand: [100, 150] },
}

const onSlope: Pose = {
  who: 'elder',
  head: { x: 118, y: 76, flip: true },
  shoulder: [128, 106],
  hip: [130, 156],
  leg: { knee: [86, 158], ankle: [74, 198], toe: [54, 200] },
  near: { elbow: [112, 136], hand: [92, 150] },
}

const backing: Pose = {
  who: 'carer',
  bun: true,
  head: { x: 208, y: 52, flip: true },
  shoulder: [220, 84],
  hip: [238, 150],
  leg: { knee: [216, 178], ankle: [232, 210], toe: [212, 214] },
  farLeg: { knee: [256, 182], ankle: [272, 210], toe: [254, 214] },
  near: { elbow: [200, 116], hand: [168, 96] },
}

export const drawings: SectionDrawings = {
  'chair-angle': drawing(
    278,
    [
      box([14, 40], [292, 92], WHITE, { rx: 8 }),
      box([22, 48], [62, 76], PILLOW, { rx: 14 }),
      box([150, 40], [156, 92], BLANKET, { rx: 8 }),
      circle(58, 86, 24, SKIN),
      element('ellipse', { cx: 48, cy: 86, rx: 20, ry: 24, fill: GREY_HAIR }),
      group(
        'rotate(-38 110 204)',
        box([64, 164], [92, 76], FURNITURE, { rx: 8 }),
        box([74, 172], [54, 60], WHITE, { rx: 6 }),
        line('M60 160H136M60 244H136', { 'stroke-width': 9 }),
        line('M152 176L176 176M152 228L176 228', { 'stroke-width': 5 }),
        circle(118, 158, 6, DO),
        circle(118, 246, 6, DO),
      ),
      line('M168 142L250 142', { stroke: DO, 'stroke-dasharray': '3 8' }),
      line('M206 142A40 40 0 0 1 196 168', { stroke: DO, 'stroke-width': 4 }),
      pointer([196, 226], [148, 238]),
    ],
    [
      label(308, 30, '放在有劲的一侧', 'Stronger side', { tone: 'do', anchor: 'end' }),
      label(212, 172, '30到45度', '30 to 45°', { tone: 'do' }),
      label(200, 232, '两个刹车|都刹住', 'Both|brakes on', { tone: 'do' }),
    ],
  ),
  'knee-block': drawing(
    250,
    [
      floor(238),
      bed(-30, 180, 132, 238),
      figure(rising),
      line('M62 148L98 160', { stroke: DO, 'stroke-width': 9 }),
      figure(blocking),
      pointer([252, 196], [142, 178]),
      pointer([40, 96], [84, 152]),
    ],
    [
      label(308, 190, '膝抵膝', 'Knee|to knee', { tone: 'do', anchor: 'end' }),
      label(12, 62, '抓转移带', 'Hold|the belt', { tone: 'do' }),
      label(308, 34, '腰直、屈膝', 'Back straight', { tone: 'do', anchor: 'end' }),
    ],
  ),
  'slope-backwards': drawing(
    278,
    [
      group(
        'rotate(12 160 210)',
        line('M-30 216H360', { 'stroke-width': 4 }),
        wheelchair(130, 214),
        figure(onSlope),
        bigWheel(130, 214),
        figure(backing),
        line('M156 94H168', { 'stroke-width': 5 }),
      ),
      straight([226, 30], [284, 42]),
    ],
    [
      label(14, 32, '老人脸朝坡上', 'Elder faces uphill', { tone: 'do' }),
      label(14, 60, '倒着慢慢退', 'Slowly back', { tone: 'do' }),
      label(14, 262, '下坡', 'Downhill', { tone: 'plain' }),
    ],
  ),
}
