import { drawing, label, type SectionDrawings } from './drawing.ts'
import { figure, type Pose } from './parts/figures.ts'
import { floor } from './parts/furniture.ts'
import { carerSleeve, closedHand } from './parts/hands.ts'
import { arrow, pointer } from './parts/marks.ts'
import { BLUE_CLOTH, FURNITURE, WHITE } from './parts/palette.ts'
import { box, circle, line, shape } from './parts/shapes.ts'

const leaning: Pose = {
  who: 'elder',
  head: { x: 142, y: 84, turn: 22 },
  shoulder: [122, 108],
  hip: [84, 160],
  leg: { knee: [142, 150], ankle: [146, 208], toe: [168, 212] },
  near: { elbow: [128, 140], hand: [154, 146] },
}

const holding: Pose = {
  who: 'carer',
  bun: true,
  head: { x: 226, y: 52, flip: true },
  shoulder: [234, 84],
  hip: [244, 154],
  leg: { knee: [240, 196], ankle: [246, 236], toe: [226, 240] },
  farLeg: { knee: [252, 196], ankle: [268, 236], toe: [250, 240] },
  near: { elbow: [200, 112], hand: [160, 112] },
}

export const drawings: SectionDrawings = {
  'belly-circle': drawing(
    246,
    [
      shape(
        'M66 -6C58 60 46 110 52 176C54 206 58 230 60 252H260C262 230 266 206 268 176C274 110 262 60 254 -6Z',
        WHITE,
      ),
      shape('M52 204C110 218 210 218 268 204L262 252H58Z', BLUE_CLOTH),
      circle(160, 118, 5, '#868e84', { stroke: 'none' }),
      arrow(
        'M160 50C206 50 230 82 230 118C230 156 200 186 160 186C122 186 92 158 90 122',
        [91, 136],
        [92, 112],
      ),
      carerSleeve([330, 12], [262, 60], 20),
      closedHand({ x: 262, y: 60, scale: 0.86, turn: 148 }),
      pointer([40, 60], [152, 116]),
    ],
    [
      label(4, 54, '肚脐', 'Navel', { tone: 'do' }),
      label(160, 236, '顺着钟表揉', 'Rub clockwise', { tone: 'do', anchor: 'middle' }),
    ],
  ),
  'sit-forward': drawing(
    286,
    [
      floor(248),
      box([136, 222], [48, 26], FURNITURE, { rx: 4 }),
      line('M44 96V248M112 178V248', { 'stroke-width': 6 }),
      line('M40 178H118', { 'stroke-width': 9 }),
      shape('M52 184H108L104 214H56Z', FURNITURE),
      figure(leaning),
      figure(holding),
      arrow('M92 72C100 58 114 52 128 52', [108, 54], [130, 52]),
    ],
    [
      label(14, 40, '往前倾', 'Lean forward', { tone: 'do' }),
      label(160, 276, '脚垫高', 'Feet up', { tone: 'do', anchor: 'middle' }),
    ],
  ),
}
