import { pinyin } from 'pinyin-pro'

/** The syllables of a Chinese text without tones: 拍背 gives pai, bei. */
export const syllables = (text: string): string[] =>
  pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' }).filter(Boolean)

const ending = <T>(list: readonly T[]): T[][] => list.map((_, at) => list.slice(at))

/**
 * How a name can be typed in Latin letters: whole (`koubeipaitan`), from any of its characters on (`paitan`), and
 * by initials (`kbpt`). A single letter would find everything and is left out.
 */
export function spellings(name: string): string[] {
  const whole = syllables(name)
  return ending(whole).flatMap(rest => [
    rest.join(''),
    ...(rest.length > 1 ? [rest.map(each => each[0]).join('')] : []),
  ])
}

/** Neighbouring syllables as one, so that a wrong character of the right sound is still found: 扣背 as 叩背. */
export function soundPairs(text: string): string[] {
  const all = syllables(text)
  return all.slice(0, -1).map((each, at) => `${each}-${all[at + 1]}`)
}
