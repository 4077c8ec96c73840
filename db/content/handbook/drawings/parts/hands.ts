import { DO_TINT, GREEN_CLOTH, SKIN } from './palette.ts'
import { grown, line, type Place, place, shape } from './shapes.ts'

/** Hands as large as the picture; each points right, its wrist at 0 0, until it is placed. */
const CLOSED =
  'M0 -20C22 -24 44 -30 66 -26C82 -24 90 -16 88 -8C94 -4 94 6 86 9C88 16 82 23 74 23C72 30 58 30 48 27C30 24 14 22 0 20Z'
const CLOSED_LINES = 'M60 -8L88 -8M58 8L86 9M54 22L74 23'
const OPEN =
  'M0 -20C14 -26 26 -34 40 -34C46 -30 42 -24 34 -18L68 -12C76 -8 76 -2 68 0C74 4 72 12 64 12C68 18 62 24 55 23C42 26 18 24 0 20Z'
const OPEN_LINES = 'M40 0L68 0M41 12L64 12'
const FINGER =
  'M0 -18C18 -26 34 -30 46 -24L104 -14C114 -12 114 2 104 2L58 -2C66 6 64 18 54 20C40 26 16 22 0 18Z'
const FINGER_LINES = 'M58 -2C50 -4 44 -2 42 2M54 20C48 18 46 12 48 8'

interface Hand extends Place {
  /** In a glove. */
  glove?: boolean
}

const drawn =
  (outline: string, lines: string) =>
  ({ glove, ...where }: Hand): string =>
    shape(place(outline, where), glove ? DO_TINT : SKIN) +
    line(place(lines, where), { 'stroke-width': 2, opacity: 0.7 })

/** Fingers together: holds, presses, wipes. */
export const closedHand = drawn(CLOSED, CLOSED_LINES)
/** Thumb up, fingers apart. */
export const openHand = drawn(OPEN, OPEN_LINES)
/** The first finger stretched out. */
export const pointingHand = drawn(FINGER, FINGER_LINES)

/** A sleeve of the caregiver from outside the picture to a wrist. */
export const carerSleeve = (
  from: readonly [number, number],
  wrist: readonly [number, number],
  r = 24,
): string =>
  grown(GREEN_CLOTH, [
    [...from, r * 1.25],
    [...wrist, r],
  ])
