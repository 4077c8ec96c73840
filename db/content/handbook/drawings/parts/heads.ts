import { DARK_HAIR, GREY_HAIR, LINE, SKIN } from './palette.ts'
import { circle, line, type Place, place, placed, shape } from './shapes.ts'

export type Who = 'elder' | 'carer'

const PROFILE =
  'M8 -27C18 -22 22 -14 21.5 -4C23 1 27 6 28 9C28 11 26 11.5 23.5 11.5C25 14 25 16 23 18' +
  'C24.5 20 23 25 21 28C14 31 -2 27 -6 14L-12 -4Z'
/** The same for large pictures, with lips and chin. */
const FINE_PROFILE =
  'M8 -27C18 -22 22 -14 21.5 -7C21.3 -5 21 -3.5 21.5 -2C23 2 27 6 28 8.5C28.5 10.5 26 11.5 23.5 11.5' +
  'C23.5 13 25 14.5 24.5 16C24.3 17 23 17.5 22.5 18C24 18.5 24.2 20 23.5 21.5C23 23 24 25 22 27.5' +
  'C16 31 -2 27 -6 14L-12 -4Z'
const HAIR =
  'M17 -19C10 -20 7 -14 7 -8C7 -4 5 -1 3 2L-5 -4C-8 2 -6 12 -8 18' +
  'C-18 17 -26 7 -27 -5C-28 -21 -15 -31 0 -31C9 -31 15 -27 17 -19Z'
const EAR = 'M3 0C-2 -8 -10 -2 -6 4C-4 10 3 9 2 4Z'

interface Look extends Place {
  who: Who
  /** Hair in a bun. */
  bun?: boolean
  eyes?: 'open' | 'shut'
  mouth?: 'shut' | 'open'
}

/** A head from the side, looking right unless flipped; 60 units high at scale 1. */
export function head({ who, bun, eyes = 'open', mouth = 'shut', ...where }: Look): string {
  const hair = who === 'elder' ? GREY_HAIR : DARK_HAIR
  const scale = where.scale ?? 1
  const [bunX, bunY] = placed([-27, 4], where)
  const [eyeX, eyeY] = placed([15.5, -2], where)
  return [
    shape(place(scale < 1.2 ? PROFILE : FINE_PROFILE, where), SKIN),
    bun ? circle(bunX, bunY, 9 * scale, hair) : '',
    shape(place(HAIR, where), hair),
    shape(place(EAR, where), SKIN, { 'stroke-width': 3.5 }),
    eyes === 'open'
      ? circle(eyeX, eyeY, Math.max(1.4, 1.9 * scale), LINE, { stroke: 'none' })
      : line(place('M12 -2C14 0 17 0 19 -2', where), { 'stroke-width': 1.8 }),
    scale < 1.2
      ? ''
      : line(place('M13 -8C15 -10 18 -10 20 -8M22 8.5C20 9 20 11 22 11.5M2 -1C-2 -4 -5 0 -2 5', where), {
          'stroke-width': 1.8,
        }),
    mouth === 'shut'
      ? line(place('M22.5 18C20 19 18 18.5 16.5 17', where), { 'stroke-width': 1.8 })
      : shape(place('M24 15C20 14 17 17 17 19C18 22 22 22 23 20Z', where), LINE, { stroke: 'none' }),
  ].join('')
}
