import { drawing, label, type SectionDrawings } from './drawing.ts'
import { figure, type Pose } from './parts/figures.ts'
import { chair, floor } from './parts/furniture.ts'
import { head } from './parts/heads.ts'
import { cross, pointer, straight } from './parts/marks.ts'
import { DO_TINT, FURNITURE, GREEN_CLOTH, SKIN, TUBE, WHITE } from './parts/palette.ts'
import { box, circle, grown, line, shape } from './parts/shapes.ts'

const breathing: Pose = {
  who: 'elder',
  size: 42,
  head: { x: 84, y: 76 },
  shoulder: [78, 116],
  hip: [78, 180],
  near: { elbow: [88, 150], hand: [118, 164] },
  leg: { knee: [130, 182], ankle: [130, 230], toe: [148, 232] },
}
const misting: Pose = {
  who: 'elder',
  size: 48,
  head: { x: 96, y: 64 },
  shoulder: [88, 110],
  hip: [86, 184],
  near: { elbow: [98, 150], hand: [132, 172] },
  leg: { knee: [146, 186], ankle: [146, 236], toe: [166, 240] },
}

const flame = (x: number, y: number): string =>
  shape(
    `M${x} ${y}C${x - 12} ${y - 2} ${x - 9} ${y - 16} ${x} ${y - 26}C${x + 9} ${y - 16} ${x + 12} ${y - 2} ${x} ${y}Z`,
    '#f0b443',
  )

const tube = (d: string): string => line(d, { stroke: TUBE, 'stroke-width': 4 })

export const drawings: SectionDrawings = {
  'oxygen-fire-distance': drawing(
    252,
    [
      floor(238, 10, 190),
      chair(112, 194, 238, true),
      box([10, 186], [36, 50], WHITE),
      circle(28, 204, 8, FURNITURE),
      tube('M28 186C24 150 44 110 74 92'),
      figure(breathing),
      tube('M100 84L84 78C80 72 78 74 78 80L74 92'),
      straight([196, 40], [150, 40]),
      straight([150, 40], [212, 40]),
      box([254, 52], [18, 38], WHITE),
      flame(263, 48),
      cross(263, 64, 24),
      box([232, 126], [44, 10], WHITE, { rx: 2 }),
      box([276, 126], [14, 10], '#f0b443', { rx: 2 }),
      line('M292 122C300 114 288 108 296 100', { opacity: 0.5 }),
      cross(263, 128, 24),
      box([232, 208], [62, 28], FURNITURE),
      flame(248, 206),
      flame(278, 206),
      cross(263, 208, 24),
    ],
    [label(180, 30, '5米', '5 m', { tone: 'dont', anchor: 'middle' })],
  ),
  'nasal-prongs': drawing(
    250,
    [
      grown(SKIN, [
        [126, 170, 36],
        [110, 240, 38],
      ]),
      head({ who: 'elder', x: 140, y: 112, scale: 3 }),
      shape('M112 92C108 100 112 128 122 132L128 126C120 116 118 100 120 92Z', DO_TINT),
      tube(
        'M212 140C200 130 170 118 140 100C132 94 122 92 120 104C118 120 124 132 134 150C140 168 150 190 168 214C172 222 172 240 170 254',
      ),
      line('M213 141C219 139 219 134 216 131', { stroke: TUBE, 'stroke-width': 5 }),
      pointer([262, 176], [217, 142]),
      pointer([58, 168], [116, 120]),
    ],
    [
      label(306, 196, '弯头朝下', 'Curving down', { tone: 'do', anchor: 'end' }),
      label(14, 188, '垫软布', 'Soft cloth', { tone: 'do' }),
    ],
  ),
  'nebuliser-seat': drawing(
    260,
    [
      floor(246),
      chair(126, 198, 246, true, 64),
      figure(misting),
      shape('M110 66L126 74L122 86L108 84Z', WHITE),
      shape('M114 86H126V108H114Z', GREEN_CLOTH),
      tube('M120 110C124 150 190 128 214 160'),
      box([204, 160], [66, 38], WHITE),
      circle(224, 179, 8, FURNITURE),
      line('M196 200H306M206 200V246M296 200V246', { 'stroke-width': 5 }),
      pointer([196, 84], [126, 98]),
    ],
    [
      label(200, 90, '药杯竖直', 'Cup straight', { tone: 'do' }),
      label(14, 34, '坐直', 'Upright', { tone: 'do' }),
    ],
  ),
}
