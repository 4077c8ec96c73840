import { head, type Who } from './heads.ts'
import { BLUE_CLOTH, GREEN_CLOTH, GREEN_DEEP, LINE, SKIN, WHITE } from './palette.ts'
import { circle, grown, type Joint, type Point } from './shapes.ts'

interface Arm {
  elbow: Point
  hand: Point
}
interface Leg {
  knee: Point
  ankle: Point
  toe: Point
}

/** Someone from the side, by the joints. What is left out is not drawn. `size` is the head's height. */
export interface Pose {
  who: Who
  size?: number
  head: { x: number; y: number; turn?: number; flip?: boolean }
  shoulder: Point
  hip: Point
  /** A bend of the back between shoulder and hip. */
  waist?: Point
  near?: Arm
  far?: Arm
  leg?: Leg
  farLeg?: Leg
  bun?: boolean
  bare?: boolean
  eyes?: 'open' | 'shut'
  mouth?: 'shut' | 'open'
}

const CLOTHES = {
  elder: { top: WHITE, legs: BLUE_CLOTH },
  carer: { top: GREEN_CLOTH, legs: GREEN_DEEP },
} as const

/** The far arm and leg, the legs, trunk and head, the near arm; limbs in front of others are drawn later. */
export function figure(pose: Pose): string {
  const near = pose.near ? arm(pose, pose.near) : ''
  return body(pose) + near
}

/** A figure without its near arm, for what comes between the arm and the body. */
export function body(pose: Pose): string {
  const { who, size = 36, shoulder, hip, waist } = pose
  const unit = size / 36
  const top = CLOTHES[who].top
  const headScale = size / 60
  const facing = pose.head.flip ? -1 : 1
  const middle = waist ?? between(shoulder, hip, 0.55)
  const neck: Joint[] = [
    [pose.head.x - 3 * unit * facing, pose.head.y + 6 * unit, 6.5 * unit],
    [shoulder[0], shoulder[1], 7 * unit],
  ]
  return [
    pose.far ? arm(pose, pose.far) : '',
    pose.farLeg ? leg(pose, pose.farLeg) : '',
    grown(SKIN, pose.head.turn === undefined ? neck : neckTurned(pose, unit)),
    grown(top, [
      [shoulder[0], shoulder[1], 12 * unit],
      [middle[0], middle[1], 13 * unit],
      [hip[0], hip[1], 13.5 * unit],
    ]),
    pose.leg ? leg(pose, pose.leg) : '',
    head({ who, scale: headScale, bun: pose.bun, eyes: pose.eyes, mouth: pose.mouth, ...pose.head }),
  ].join('')
}

function neckTurned({ head: { x, y, turn = 0, flip }, shoulder }: Pose, unit: number): Joint[] {
  const angle = ((turn + (flip ? 70 : 110)) * Math.PI) / 180
  return [
    [x + 7 * unit * Math.cos(angle), y + 7 * unit * Math.sin(angle), 6.5 * unit],
    [shoulder[0], shoulder[1], 7 * unit],
  ]
}

/** Sleeve and hand. */
export function arm({ who, size = 36, shoulder }: Pose, { elbow, hand }: Arm): string {
  const unit = size / 36
  const wrist = between(elbow, hand, 0.8)
  const tip = between(elbow, hand, 1.18)
  return (
    grown(SKIN, [
      [...wrist, 4 * unit],
      [...hand, 5 * unit],
      [...tip, 3.6 * unit],
    ]) +
    grown(CLOTHES[who].top, [
      [...shoulder, 8 * unit],
      [...elbow, 7 * unit],
      [...wrist, 5.6 * unit],
    ]) +
    circle(shoulder[0], shoulder[1], 11.4 * unit, CLOTHES[who].top, { stroke: 'none' })
  )
}

/** Trouser leg and foot. */
function leg({ who, size = 36, hip, bare }: Pose, { knee, ankle, toe }: Leg): string {
  const unit = size / 36
  return (
    grown(bare ? SKIN : LINE, [
      [...ankle, 5 * unit],
      [...toe, 4 * unit],
    ]) +
    grown(CLOTHES[who].legs, [
      [...hip, 13 * unit],
      [...knee, 9.5 * unit],
      [...between(knee, ankle, 0.9), 7 * unit],
    ])
  )
}

export const between = ([x1, y1]: Point, [x2, y2]: Point, share: number): Point => [
  x1 + (x2 - x1) * share,
  y1 + (y2 - y1) * share,
]

/** A fist, for holding something. */
export const fist = (x: number, y: number, size = 36): string => circle(x, y, (6 * size) / 36, SKIN)
