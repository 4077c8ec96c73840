import { millisecondsInDay } from 'date-fns/constants'
import { isLocalDate, type LocalDate } from '#lib/calendar/dates.ts'

/** Signs that nobody sees and that copying from other programs leaves behind. */
const UNSEEN = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu
const WIDE = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g

/** A cell's text: full-width digits and letters made plain, spaces tidy, nothing unseen left. */
export const cellText = (raw: string): string =>
  raw
    .replace(UNSEEN, '')
    .replace(WIDE, sign => sign.normalize('NFKC'))
    .replace(/[\s\u3000]+/g, ' ')
    .trim()

/** A name without the spaces that stand between two Chinese signs to make columns even. */
export const nameText = (raw: string): string =>
  cellText(raw).replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')

/** A number as typed: no spaces, no dashes, no quote in front. */
export const numberText = (raw: string): string =>
  cellText(raw).normalize('NFKC').replace(/^'/, '').replace(/[\s-]/g, '').toUpperCase()

/** Whether Excel has turned a long number into one that lost its last digits. */
export const lostDigits = (raw: string): boolean =>
  /^\d(\.\d+)?E\+?\d+$/i.test(cellText(raw).replace(/\s/g, ''))

/** Excel counts days from 30 December 1899. */
const SERIAL_START = Date.UTC(1899, 11, 30)
const SERIAL = /^\d{5}(\.\d+)?$/
const PARTED = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/
const JOINED = /^(\d{4})(\d{2})(\d{2})$/

/**
 * A day as people and programs write it: `1934-05-06`, `1934/5/6`, `1934.5.6`, `19340506`, `1934年5月6日`, or the
 * number of days by which Excel keeps it. Null for anything else, such as a month without a day.
 */
export function readDate(raw: string): LocalDate | null {
  const text = numberDate(raw)
  if (SERIAL.test(text)) {
    return new Date(SERIAL_START + Math.floor(Number(text)) * millisecondsInDay)
      .toISOString()
      .slice(0, 'YYYY-MM-DD'.length)
  }
  const [, year, month, day] = PARTED.exec(text) ?? JOINED.exec(text) ?? []
  if (!year || !month || !day) return null
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isLocalDate(date) ? date : null
}

/** Without the midnight that some programs add. */
const numberDate = (raw: string) =>
  cellText(raw)
    .normalize('NFKC')
    .replace(/^'/, '')
    .replace(/[ T]0?0:00(:00)?(\.0+)?Z?$/, '')
    .replace(/\s/g, '')

export type Sex = 'female' | 'male'

/** 男, 女, and how else it is written. */
export function readSex(raw: string): Sex | null {
  const text = cellText(raw).toUpperCase()
  if (/^(女|女性|F|FEMALE)$/.test(text)) return 'female'
  return /^(男|男性|M|MALE)$/.test(text) ? 'male' : null
}

/** A street, a relation or a level as short as people write it. */
export const shortWords = (raw: string): string =>
  cellText(raw)
    .normalize('NFKC')
    .replace(/[\s()]/g, '')
