const MASK = '****'

/** A phone number as it is shown by default: `199****0052` (settled.md 23). */
export function maskPhone(phone: string): string {
  const tail = phone.slice(-4)
  return phone.length > 7 ? `${phone.slice(0, 3)}${MASK}${tail}` : MASK
}

/** An ID number as it is shown by default: stars and the last two digits (settled.md 23). */
export const maskIdNumber = (idNumber: string): string =>
  `${'*'.repeat(Math.max(0, idNumber.length - 2))}${idNumber.slice(-2)}`

/** A person's name for somebody who may only compare it: the family name and a star for each further character. */
export const maskName = (name: string): string =>
  `${[...name].slice(0, 1).join('')}${'*'.repeat(Math.max(0, [...name].length - 1))}`
