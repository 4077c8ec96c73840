import { drawing, label, type SectionDrawings } from './drawing.ts'
import { carerSleeve, closedHand, pointingHand } from './parts/hands.ts'
import { tick } from './parts/marks.ts'
import { BLANKET, BLUE_CLOTH, DO_TINT, GREEN_CLOTH, REDDENED, STEEL, WHITE } from './parts/palette.ts'
import { box, circle, line } from './parts/shapes.ts'

const PILLS = [REDDENED, BLANKET, GREEN_CLOTH, BLUE_CLOTH]

export const drawings: SectionDrawings = {
  'pill-box': drawing(
    242,
    [
      box([12, 46], [222, 128], DO_TINT, { rx: 8 }),
      ...[0, 1, 2, 3, 4, 5, 6].flatMap(day =>
        [0, 1, 2, 3].map(slot =>
          box([19 + day * 30, 53 + slot * 29], [27, 26], WHITE, { rx: 3, 'stroke-width': 3 }),
        ),
      ),
      ...[0, 1, 2, 3, 4, 5, 6].flatMap(day =>
        [0, 1, 2, 3].map(slot =>
          circle(32.5 + day * 30, 66 + slot * 29, 6, PILLS[slot] ?? WHITE, { 'stroke-width': 3 }),
        ),
      ),
      box([246, 40], [62, 140], WHITE, { rx: 3 }),
      line('M256 62H298M256 82H298M256 102H298M256 122H290M256 142H298', {
        stroke: STEEL,
        'stroke-width': 3,
      }),
      carerSleeve([40, 262], [96, 208], 15),
      pointingHand({ x: 96, y: 208, scale: 0.62, turn: -34 }),
      carerSleeve([330, 240], [300, 200], 14),
      closedHand({ x: 300, y: 200, scale: 0.5, turn: 220 }),
    ],
    [
      label(122, 34, '七天，每天四格', '7 days, 4 slots', { tone: 'do', anchor: 'middle' }),
      label(278, 32, '清单', 'List', { anchor: 'middle' }),
      label(204, 232, '另一人对', 'Checked by two', { tone: 'do', anchor: 'middle' }),
    ],
  ),
  'five-checks': drawing(
    178,
    [
      ...[0, 1, 2].map(at => box([14 + at * 100, 10], [92, 72], WHITE, { rx: 8 })),
      ...[0, 1].map(at => box([64 + at * 100, 96], [92, 72], WHITE, { rx: 8 })),
      ...[0, 1, 2].map(at => tick(60 + at * 100, 64, 9)),
      ...[0, 1].map(at => tick(110 + at * 100, 150, 9)),
    ],
    [
      label(60, 40, '人', 'Person', { anchor: 'middle' }),
      label(160, 40, '药名', 'Drug', { anchor: 'middle' }),
      label(260, 40, '剂量', 'Dose', { anchor: 'middle' }),
      label(110, 126, '时间', 'Time', { anchor: 'middle' }),
      label(210, 126, '途径', 'Route', { anchor: 'middle' }),
    ],
  ),
}
