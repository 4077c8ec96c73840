import { drawing, label, type SectionDrawings } from './drawing.ts'
import { body, type Pose } from './parts/figures.ts'
import { clock } from './parts/furniture.ts'
import { straight } from './parts/marks.ts'
import { DO, DO_TINT, DONT, FURNITURE, GREEN_CLOTH, REDDENED, SKIN, WATER, WHITE } from './parts/palette.ts'
import { box, circle, grown, line, shape } from './parts/shapes.ts'

const bleeding: Pose = {
  who: 'elder',
  size: 58,
  head: { x: 76, y: 62 },
  shoulder: [70, 114],
  hip: [70, 240],
}

export const drawings: SectionDrawings = {
  'cool-burn': drawing(
    230,
    [
      shape('M20 196H300L282 234H38Z', WHITE),
      shape('M330 14H216C196 14 186 26 186 44V64H208V48C208 40 212 36 220 36H330Z', FURNITURE),
      box([240, 2], [24, 12], FURNITURE),
      shape('M190 66H204L210 196H184Z', WATER, { stroke: 'none' }),
      shape('M-4 112L70 116V156L-4 164Z', WHITE),
      shape(
        'M66 120C120 116 170 112 222 114C236 108 250 100 262 100C268 104 264 110 256 116L290 122C298 126 298 132 290 134C296 138 294 146 286 146C290 152 284 158 276 157C264 160 240 160 222 154C170 156 120 156 66 152Z',
        SKIN,
      ),
      line('M262 134H290M264 146H286'),
      shape('M170 120C186 112 214 114 220 122C224 138 212 148 194 148C178 146 164 134 170 120Z', REDDENED, {
        stroke: 'none',
      }),
      shape('M189 66H205L207 118C200 126 194 126 187 118Z', WATER, { stroke: 'none', opacity: 0.85 }),
      line('M194 70V114M200 84V120M192 160L190 192M203 160L206 192', {
        stroke: '#1c4c78',
        'stroke-width': 1.8,
      }),
      clock([48, 50], 34, 20, DO_TINT),
    ],
    [
      label(92, 57, '20分钟', '20 min', { tone: 'do' }),
      label(160, 221, '流动的凉水', 'Cool running water', { tone: 'do', anchor: 'middle' }),
    ],
  ),
  'press-wound': drawing(
    240,
    [
      body(bleeding),
      shape('M54 158C48 150 60 144 64 152C68 144 80 150 74 158L64 169Z', DONT, { stroke: 'none' }),
      line('M92 158H306', { stroke: DO, 'stroke-dasharray': '3 8' }),
      grown(
        SKIN,
        [
          [130, 176, 12],
          [148, 92, 8.5],
          [152, 78, 10],
          [154, 60, 8],
        ],
        [
          [150, 84, 8],
          [138, 70, 5],
        ],
      ),
      grown(WHITE, [
        [70, 116, 15],
        [130, 176, 14.5],
        [133, 164, 14.5],
      ]),
      circle(70, 116, 17.8, WHITE, { stroke: 'none' }),
      box([122, 100], [42, 34], WHITE, { transform: 'rotate(12 143 117)' }),
      grown(GREEN_CLOTH, [
        [330, 132, 22],
        [226, 120, 17],
      ]),
      shape(
        'M220 104C196 98 172 90 148 94C136 96 134 104 142 108C134 110 134 120 144 121C138 124 142 133 150 132C152 140 168 140 178 138C192 138 210 138 220 136Z',
        SKIN,
      ),
      line('M142 108L168 110M144 121L168 120'),
      straight([276, 92], [276, 46]),
    ],
    [
      label(306, 34, '比心口高', 'Above the heart', { tone: 'do', anchor: 'end' }),
      label(306, 196, '按住10分钟', 'Press 10 min', { tone: 'do', anchor: 'end' }),
    ],
  ),
}
