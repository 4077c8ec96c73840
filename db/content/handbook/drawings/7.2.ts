import { drawing, label, type SectionDrawings } from './drawing.ts'
import { arm, body, figure, type Pose } from './parts/figures.ts'
import { floor } from './parts/furniture.ts'
import { pointer, straight } from './parts/marks.ts'
import { DO, LINE, SKIN, WHITE } from './parts/palette.ts'
import { circle, line, shape } from './parts/shapes.ts'

const lying: Pose = {
  who: 'elder',
  head: { x: 42, y: 200, turn: -90 },
  shoulder: [80, 206],
  hip: [160, 208],
  leg: { knee: [216, 208], ankle: [274, 212], toe: [278, 198] },
  near: { elbow: [122, 216], hand: [158, 219] },
}
const kneeling: Pose = {
  who: 'carer',
  head: { x: 84, y: 62, turn: -50, flip: true },
  shoulder: [108, 84],
  waist: [144, 102],
  hip: [178, 150],
  leg: { knee: [156, 214], ankle: [220, 214], toe: [234, 222] },
}

export const drawings: SectionDrawings = {
  'where-to-press': drawing(
    236,
    [
      shape('M138 -4V26L92 42C66 50 56 66 52 92L38 240H282L268 92C264 66 254 50 228 42L182 26V-4Z', WHITE),
      shape('M138 -4V26C144 44 176 44 182 26V-4Z', SKIN),
      line('M88 240C92 190 88 150 84 112M232 240C228 190 232 150 236 112'),
      shape(
        'M146 62C154 66 166 66 174 62L170 84V134C170 144 160 152 160 152C160 152 150 144 150 134V84Z',
        SKIN,
        {
          opacity: 0.75,
          'stroke-width': 2.5,
        },
      ),
      line('M112 122H208', { stroke: DO, 'stroke-dasharray': '3 7' }),
      pointer([60, 34], [152, 80], LINE),
      circle(112, 122, 4, '#c98d6f', { stroke: 'none' }),
      circle(208, 122, 4, '#c98d6f', { stroke: 'none' }),
      circle(160, 122, 20, 'none', { stroke: DO }),
      circle(160, 122, 5, DO, { stroke: 'none' }),
      line('M160 144V176', { stroke: DO, 'stroke-width': 2 }),
    ],
    [
      label(160, 196, '两个乳头|连线的中点', 'Midway between|the nipples', { tone: 'do', anchor: 'middle' }),
      label(14, 28, '胸骨', 'Breastbone', { tone: 'plain' }),
    ],
  ),
  'straight-arms': drawing(
    250,
    [
      floor(226),
      figure(lying),
      body(kneeling),
      arm(kneeling, { elbow: [109, 140], hand: [109, 183] }),
      pointer([66, 138], [104, 138]),
      straight([226, 128], [226, 176]),
    ],
    [
      label(14, 132, '胳膊|伸直', 'Arms|straight', { tone: 'do' }),
      label(214, 60, '往下按|5到6厘米', 'Down|5 to 6 cm', { tone: 'do' }),
    ],
  ),
}
