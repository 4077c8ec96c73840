import { drawing, label, type SectionDrawings } from './drawing.ts'
import { arm, body, figure, type Pose } from './parts/figures.ts'
import { bigWheel, floor, wheelchair } from './parts/furniture.ts'
import { arrow, pointer, straight } from './parts/marks.ts'
import { DO, SKIN, WHITE } from './parts/palette.ts'
import { circle, element, grown, line, shape } from './parts/shapes.ts'

const bent: Pose = {
  who: 'elder',
  head: { x: 84, y: 128, turn: -50, flip: true },
  shoulder: [114, 112],
  waist: [148, 112],
  hip: [186, 138],
  near: { elbow: [120, 156], hand: [152, 176] },
  leg: { knee: [180, 186], ankle: [190, 230], toe: [172, 233] },
  farLeg: { knee: [170, 186], ankle: [176, 230], toe: [158, 233] },
}

const helper: Pose = {
  who: 'carer',
  head: { x: 206, y: 46, turn: -12, flip: true },
  shoulder: [216, 80],
  hip: [234, 146],
  far: { elbow: [170, 138], hand: [118, 134] },
  leg: { knee: [240, 190], ankle: [252, 230], toe: [234, 233] },
  farLeg: { knee: [222, 190], ankle: [214, 230], toe: [196, 233] },
}

const held: Pose = {
  who: 'elder',
  head: { x: 86, y: 64, turn: -20, flip: true },
  shoulder: [98, 100],
  hip: [112, 166],
  leg: { knee: [106, 212], ankle: [112, 250], toe: [94, 253] },
}

const behind: Pose = {
  who: 'carer',
  head: { x: 130, y: 44, turn: -8, flip: true },
  shoulder: [142, 82],
  hip: [158, 160],
  leg: { knee: [160, 208], ankle: [186, 248], toe: [170, 253] },
  farLeg: { knee: [128, 206], ankle: [130, 250], toe: [112, 253] },
}

const sitter: Pose = {
  who: 'elder',
  head: { x: 118, y: 62, turn: -12, flip: true },
  shoulder: [130, 98],
  hip: [140, 160],
  leg: { knee: [90, 162], ankle: [78, 212], toe: [60, 215] },
}

const kneeling: Pose = {
  who: 'carer',
  head: { x: 186, y: 64, flip: true, turn: -10 },
  shoulder: [198, 100],
  hip: [226, 164],
  leg: { knee: [196, 218], ankle: [250, 222], toe: [262, 230] },
}

export const drawings: SectionDrawings = {
  'back-blows': drawing(
    250,
    [
      floor(237),
      body(helper),
      figure(bent),
      arm(helper, { elbow: [182, 62], hand: [136, 92] }),
      arrow('M112 52C122 58 128 66 131 80', [126, 64], [131, 82]),
    ],
    [label(16, 34, '掌根拍5下', '5 blows with', { tone: 'do' })],
  ),
  'fist-above-navel': drawing(270, [
    floor(257, 14, 206),
    body(behind),
    figure(held),
    arm(behind, { elbow: [138, 148], hand: [94, 142] }),
    straight([50, 160], [76, 138]),
  ]),
  'wheelchair-thrust': drawing(250, [
    floor(234),
    wheelchair(150, 234),
    body(kneeling),
    figure(sitter),
    arm(kneeling, { elbow: [168, 146], hand: [118, 138] }),
    bigWheel(150, 234),
  ]),
}
