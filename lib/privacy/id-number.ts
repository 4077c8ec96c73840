import { isLocalDate, type LocalDate } from '#lib/calendar/dates.ts'

const SHAPE = /^\d{17}[\dX]$/
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_DIGITS = '10X98765432'
const SEX_DIGIT = 16

/** What an ID number says of itself (GB 11643, domain.md D). */
export interface IdNumberReading {
  birthDate: LocalDate
  sex: 'female' | 'male'
  /** False for a slip of the pen, and for made-up numbers of a demo. */
  checkDigitHolds: boolean
}

/** Reads a normalised ID number of 18 places; null when it cannot be one. */
export function readIdNumber(idNumber: string): IdNumberReading | null {
  if (!SHAPE.test(idNumber)) return null
  const birthDate = `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`
  if (!isLocalDate(birthDate)) return null
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(idNumber[i]), 0)
  return {
    birthDate,
    sex: Number(idNumber[SEX_DIGIT]) % 2 === 1 ? 'male' : 'female',
    checkDigitHolds: CHECK_DIGITS[sum % CHECK_DIGITS.length] === idNumber.at(-1),
  }
}
