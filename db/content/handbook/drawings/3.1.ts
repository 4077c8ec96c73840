import { drawing, label, type SectionDrawings } from './drawing.ts'
import { figure, type Pose } from './parts/figures.ts'
import { chair, floor } from './parts/furniture.ts'
import { carerSleeve, closedHand } from './parts/hands.ts'
import { head } from './parts/heads.ts'
import { arrow, straight } from './parts/marks.ts'
import { DO, FURNITURE, SKIN, STEEL, WHITE } from './parts/palette.ts'
import { box, grown, line, shape } from './parts/shapes.ts'

const upright: Pose = {
  who: 'elder',
  head: { x: 92, y: 74, turn: 8 },
  shoulder: [84, 104],
  hip: [80, 170],
  leg: { knee: [130, 172], ankle: [134, 232], toe: [154, 238] },
  near: { elbow: [92, 140], hand: [122, 160] },
}

const beside: Pose = {
  who: 'carer',
  bun: true,
  head: { x: 232, y: 74, flip: true },
  shoulder: [240, 106],
  hip: [250, 176],
  leg: { knee: [200, 178], ankle: [202, 232], toe: [182, 238] },
  near: { elbow: [212, 142], hand: [176, 126] },
}

export const drawings: SectionDrawings = {
  'sit-upright': drawing(
    252,
    [
      floor(242),
      chair(126, 186, 240, true, 66),
      chair(214, 190, 240, false, 56),
      figure(upright),
      figure(beside),
      line('M172 128L146 116', { stroke: STEEL, 'stroke-width': 4 }),
      line('M112 74H214', { stroke: DO, 'stroke-dasharray': '3 8' }),
      arrow('M140 84C142 96 136 104 126 106', [140, 96], [124, 106]),
    ],
    [
      label(62, 36, '坐直', 'Upright', { tone: 'do' }),
      label(164, 62, '眼睛一样高', 'Eyes level', { tone: 'do', anchor: 'middle' }),
    ],
  ),
  'level-spoon': drawing(
    222,
    [
      grown(SKIN, [
        [70, 150, 26],
        [64, 226, 30],
      ]),
      grown(WHITE, [
        [16, 226, 30],
        [120, 232, 30],
      ]),
      head({ who: 'elder', x: 72, y: 104, scale: 2.5, mouth: 'open' }),
      box([168, 142], [92, 6], FURNITURE, { rx: 3 }),
      shape('M132 138H182C182 156 168 162 157 162C146 162 132 156 132 138Z', FURNITURE),
      shape('M138 138C146 128 168 128 176 138Z', WHITE),
      carerSleeve([350, 128], [300, 138], 22),
      closedHand({ x: 306, y: 142, scale: 0.84, turn: 180 }),
      straight([222, 186], [164, 186]),
      line('M132 174H182', { stroke: DO, 'stroke-dasharray': '3 8' }),
    ],
    [
      label(308, 46, '勺子平着', 'Spoon level', { tone: 'do', anchor: 'end' }),
      label(308, 72, '只装半勺', 'Half full', { tone: 'do', anchor: 'end' }),
      label(308, 210, '从有劲的一侧', 'The stronger side', { tone: 'do', anchor: 'end' }),
    ],
  ),
}
