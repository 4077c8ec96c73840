import type { LocalDate } from '#lib/calendar/dates.ts'
import { wordsOf } from '#lib/i18n/label.ts'
import { translator } from '#lib/i18n/translate.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import type { SheetColumn } from './sheet.ts'

/** Ledgers are the bureau's own forms, in Chinese whatever language the desk is read in. */
export const zh = translator('zh-CN')

type List = readonly { code: string; zh: string; en: string }[]

/** The words of a code. */
export const word = (list: List, code: string | null | undefined): string => wordsOf(list, code, 'zh-CN')

/** The words of several codes in a row. */
export const wordList = (list: List, codes: readonly string[]): string =>
  codes.map(code => word(list, code)).join('、')

export const sexWord = { female: '女', male: '男' } as const

export const street = ({ streets }: ProgrammeDefinition, code: string | null): string => word(streets, code)

/** `翻身 独立完成`. */
export const taught = (
  { skills, levels }: ProgrammeDefinition,
  rated: readonly { code: string; level: number }[],
): string =>
  rated
    .map(({ code, level }) => `${word(skills, code)} ${levels.find(one => one.level === level)?.zh ?? level}`)
    .join('；')

const WIDTH = { narrow: 5, usual: 11.5, wide: 17, long: 30 }

/** Columns by their heads; `+` adds up, `~` is narrow, `>` wide, `>>` long. */
export const columns = (...heads: string[]): SheetColumn[] =>
  heads.map(marked => {
    const head = marked.replace(/^[+~>]+/, '')
    const marks = marked.slice(0, marked.length - head.length)
    const width = marks.includes('>>')
      ? WIDTH.long
      : marks.includes('>')
        ? WIDTH.wide
        : marks.includes('~')
          ? WIDTH.narrow
          : WIDTH.usual
    return { head, width, ...(marks.includes('+') && { total: true }) }
  })

/** The day as file names write it. */
export const compact = (date: LocalDate): string => date.replaceAll('-', '')

/** A share as people write it in a ledger; empty while there is nothing to share. */
export const percent = (part: number, whole: number): string | null =>
  whole === 0 ? null : `${Math.round((part * 1000) / whole) / 10}%`
