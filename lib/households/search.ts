import type { Listed } from './listing.ts'

const SHORTEST_PHONE_PART = 4

/** What was typed, with full-width digits and letters made plain and spaces left out. */
export const plain = (typed: string): string => typed.normalize('NFKC').replace(/\s+/g, '').toLowerCase()

/** The digits to look for in phone numbers: at least four in a row and nothing else; null for anything else. */
export function phoneDigits(typed: string): string | null {
  const digits = plain(typed).replaceAll('-', '')
  return /^\d+$/.test(digits) && digits.length >= SHORTEST_PHONE_PART ? digits : null
}

/** Part of a student number; a few bare digits must be its end, so that 8 does not find every eighth family. */
function isNumberOf(asked: string, studentNo: string): boolean {
  if (/^\d+$/.test(asked) && asked.length < SHORTEST_PHONE_PART) return studentNo.endsWith(`0${asked}`)
  return /\d/.test(asked) && studentNo.includes(asked)
}

/** How names are spelt, when what was typed could be pinyin; null for anything else. */
export const spellingFor = async (asked: string) => (/^[a-z']+$/.test(asked) ? spelling() : null)

/** Every way to spell a name in Latin letters: `wangguiying`, `wgy`. */
async function spelling(): Promise<(name: string) => string[]> {
  const { pinyin } = await import('pinyin-pro')
  return name => {
    const syllables = pinyin(name, { toneType: 'none', type: 'array', surname: 'head', v: true })
    return [syllables.join(''), syllables.map(syllable => syllable[0] ?? '').join('')].map(text =>
      text.toLowerCase(),
    )
  }
}

/**
 * Whether a row is what somebody looks for: part of a name, its pinyin or initials, a seat, a student number, or
 * (from `phones`, the ids of households whose number has these digits) a phone.
 */
export async function finder(typed: string, phones: ReadonlySet<string>): Promise<(row: Listed) => boolean> {
  const asked = plain(typed)
  const spell = await spellingFor(asked)
  return row => {
    if (row.seat !== null && asked === String(row.seat)) return true
    if (row.family === null) return false
    const { household } = row.family
    if (phones.has(household.id)) return true
    if (isNumberOf(asked, household.studentNo.toLowerCase())) return true
    const names = [household.caregiver?.name ?? '', household.elder.name]
    if (names.some(name => name.includes(asked))) return true
    return spell !== null && names.some(name => spell(name).some(spelt => spelt.startsWith(asked)))
  }
}
