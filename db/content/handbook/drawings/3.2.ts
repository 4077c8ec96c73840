import { drawing, label, type SectionDrawings } from './drawing.ts'
import { straight } from './parts/marks.ts'
import { BLANKET, FURNITURE, WATER } from './parts/palette.ts'
import { shape } from './parts/shapes.ts'

/** A fork from the front, its prongs down; the middle of the prongs' ends at x y. */
const fork = (x: number, y: number): string =>
  shape(
    `M${x - 4} ${y - 140}L${x - 5} ${y - 62}C${x - 24} ${y - 58} ${x - 26} ${y - 44} ${x - 26} ${y - 30}L${x - 24} ${y}L${x - 18} ${y}L${x - 17} ${y - 34}L${x - 12} ${y - 34}L${x - 10} ${y}L${x - 4} ${y}L${x - 3} ${y - 34}L${x + 3} ${y - 34}L${x + 4} ${y}L${x + 10} ${y}L${x + 12} ${y - 34}L${x + 17} ${y - 34}L${x + 18} ${y}L${x + 24} ${y}L${x + 26} ${y - 30}C${x + 26} ${y - 44} ${x + 24} ${y - 58} ${x + 5} ${y - 62}L${x + 4} ${y - 140}Z`,
    FURNITURE,
  )

export const drawings: SectionDrawings = {
  'fork-test': drawing(
    258,
    [
      fork(86, 140),
      shape(
        'M58 118C66 108 106 108 114 118C118 130 112 138 102 142C100 152 96 156 92 150C90 144 84 144 82 150C80 166 74 164 74 152C74 142 58 136 58 118Z',
        WATER,
        { 'fill-opacity': 0.7 },
      ),
      shape('M84 176C92 188 94 192 94 197C94 209 74 209 74 197C74 192 78 186 84 176Z', WATER, {
        'fill-opacity': 0.7,
      }),
      fork(236, 140),
      shape(
        'M204 116C212 104 262 104 268 116C276 132 270 160 252 168C238 174 218 168 208 154C200 142 200 126 204 116Z',
        WATER,
        { 'fill-opacity': 0.7 },
      ),
    ],
    [
      label(86, 242, '慢慢往下滴', 'Slow drips', { tone: 'do', anchor: 'middle' }),
      label(236, 242, '一团挂住', 'A lump hangs', { tone: 'do', anchor: 'middle' }),
    ],
  ),
  'spoon-test': drawing(
    238,
    [
      shape('M318 10L308 -2L196 88L206 102Z', FURNITURE),
      shape('M120 166C106 138 128 104 164 92C190 84 210 92 208 108C204 136 150 176 120 166Z', FURNITURE),
      shape('M128 154C122 136 142 114 168 104C186 98 198 102 196 112C190 132 148 162 128 154Z', '#eceee8', {
        'stroke-width': 2,
      }),
      shape('M76 196C70 180 92 172 112 176C128 178 132 192 126 202C116 214 84 214 76 196Z', BLANKET),
      straight([112, 130], [88, 164]),
    ],
    [
      label(14, 96, '整团滑下', 'In one piece', { tone: 'do' }),
      label(308, 190, '勺上不粘', 'Spoon is clean', { tone: 'do', anchor: 'end' }),
    ],
  ),
}
