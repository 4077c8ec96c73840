import { HEXI } from './cast.ts'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_DIGITS = '10X98765432'

/** The check digit that GB 11643 asks for after these 17 digits. */
export function checkDigit(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(first17[i]), 0)
  return CHECK_DIGITS[sum % CHECK_DIGITS.length]!
}

/**
 * An ID number that nobody can have: 18 digits of the right shape whose check digit is wrong on purpose.
 * @param order tells apart people of one birthday, 0–499
 */
export function testIdNumber(person: { birthDate: string; sex: 'female' | 'male' }, order: number): string {
  const sequence = (order % 500) * 2 + (person.sex === 'male' ? 1 : 0)
  const first17 = `${HEXI}${person.birthDate.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`
  const right = checkDigit(first17)
  const wrong = right === 'X' ? 5 : (Number(right) + 1) % 10
  return `${first17}${wrong}`
}
