import { drawing, label, type SectionDrawings } from './drawing.ts'
import { arm, body, figure, type Pose } from './parts/figures.ts'
import { bigWheel, floor, wheelchair } from './parts/furniture.ts'
import { arrow, pointer, straight } from './parts/marks.ts'
import { SKIN, WHITE } from './parts/palette.ts'
import { box, line, shape } from './parts/shapes.ts'

const bent: Pose = {
  who: 'elder',
  head: { x: 84, y: 132, turn: -50, flip: true },
  shoulder: [114, 114],
  waist: [148, 112],
  hip: [186, 138],
  near: { elbow: [122, 158], hand: [154, 178] },
  leg: { knee: [180, 186], ankle: [190, 230], toe: [172, 233] },
  farLeg: { knee: [170, 186], ankle: [174, 230], toe: [156, 233] },
}
const beside: Pose = {
  who: 'carer',
  head: { x: 206, y: 46, turn: -12, flip: true },
  shoulder: [216, 80],
  hip: [234, 146],
  far: { elbow: [176, 142], hand: [118, 140] },
  leg: { knee: [240, 190], ankle: [252, 230], toe: [234, 233] },
  farLeg: { knee: [222, 190], ankle: [214, 230], toe: [196, 233] },
}
const held: Pose = {
  who: 'elder',
  head: { x: 74, y: 72, turn: -24, flip: true },
  shoulder: [88, 106],
  hip: [108, 168],
  leg: { knee: [104, 214], ankle: [110, 250], toe: [92, 253] },
}
const behind: Pose = {
  who: 'carer',
  head: { x: 116, y: 48, turn: -12, flip: true },
  shoulder: [130, 84],
  hip: [152, 160],
  leg: { knee: [156, 208], ankle: [184, 248], toe: [168, 253] },
  farLeg: { knee: [124, 206], ankle: [128, 250], toe: [110, 253] },
}
const sitter: Pose = {
  who: 'elder',
  head: { x: 118, y: 66, turn: -12, flip: true },
  shoulder: [130, 102],
  hip: [140, 162],
  leg: { knee: [90, 164], ankle: [78, 212], toe: [60, 215] },
}
const crouched: Pose = {
  who: 'carer',
  head: { x: 190, y: 68, turn: -10, flip: true },
  shoulder: [202, 104],
  hip: [230, 166],
  leg: { knee: [200, 220], ankle: [252, 222], toe: [264, 230] },
}

/** The shirt's front, the navel, two fingers' breadth above it, and the fist. */
const belly = [
  box([204, 30], [106, 158], WHITE, { rx: 10 }),
  line('M220 188C226 150 224 120 216 90M296 188C290 150 292 120 300 90', { opacity: 0.5 }),
  line('M257 162V168', { 'stroke-width': 5 }),
  box([236, 142], [42, 11], SKIN, { rx: 5, 'stroke-width': 4 }),
  box([236, 128], [42, 11], SKIN, { rx: 5, 'stroke-width': 4 }),
  shape('M310 66L284 76C262 74 234 82 232 98C230 114 246 122 262 120C280 120 290 112 292 104L310 98Z', SKIN),
  line('M234 92L252 96M232 101L251 104M236 110L252 112M262 82C270 90 272 98 266 106'),
].join('')

export const drawings: SectionDrawings = {
  'back-blows': drawing(
    250,
    [
      floor(237),
      body(beside),
      figure(bent),
      arm(beside, { elbow: [182, 64], hand: [138, 95] }),
      arrow('M104 66C116 66 124 72 129 84', [120, 68], [130, 86]),
    ],
    [
      label(14, 32, '掌根拍5下', '5 blows, with the|heel of the hand', { tone: 'do' }),
      label(14, 192, '弯腰|头放低', 'Bent over,|head low', { tone: 'do' }),
    ],
  ),
  'fist-above-navel': drawing(
    270,
    [
      floor(257, 14, 200),
      body(behind),
      figure(held),
      arm(behind, { elbow: [138, 134], hand: [80, 138] }),
      straight([36, 164], [60, 143]),
      belly,
    ],
    [
      label(12, 196, '向里|向上', 'Inward,|upward', { tone: 'do' }),
      label(257, 214, '肚脐上|两横指', 'Two fingers|above navel', { tone: 'do', anchor: 'middle' }),
    ],
  ),
  'wheelchair-thrust': drawing(
    250,
    [
      floor(234),
      wheelchair(150, 234),
      body(crouched),
      figure(sitter),
      arm(crouched, { elbow: [176, 148], hand: [120, 140] }),
      bigWheel(150, 234),
      line('M178 178L190 168', { 'stroke-width': 5 }),
      pointer([268, 196], [188, 176]),
      straight([76, 152], [102, 134]),
    ],
    [
      label(14, 34, '从椅背后面抱', 'From behind the seat', { tone: 'do' }),
      label(306, 214, '刹住', 'Brakes on', { tone: 'do', anchor: 'end' }),
    ],
  ),
}
