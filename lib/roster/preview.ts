import { z } from 'zod'
import { localDateOf } from '#lib/calendar/dates.ts'
import { command, same } from '#lib/command.ts'
import { Problem } from '#lib/errors.ts'
import { translator } from '#lib/i18n/translate.ts'
import { loadProgramme } from '#lib/programmes/loaded.ts'
import { checkRow } from './check.ts'
import { rosterLists } from './choices.ts'
import { type ReadRoster, readRoster } from './file.ts'
import { likenessesFor } from './likenesses.ts'
import { LookUpInput, ReturnRowsInput } from './schema.ts'
import type { Likeness } from './standing.ts'
import { returnedWorkbook } from './workbook.ts'

/** Nothing here writes: what is read goes back to whoever sent it, and is kept nowhere. */

/** The families of a file. `POST /api/programmes/<programmeId>/roster/reading`. */
export const readRosterFile = command('roster.import', {
  input: z.unknown(),
  load: ({ write, actor, params }) => loadProgramme(write, actor, params.programmeId),
  prepare: async ({ sent }): Promise<ReadRoster | Problem> => {
    try {
      return await readRoster(sent.bytes ?? new Uint8Array())
    } catch (error) {
      if (error instanceof Problem) return error
      throw error
    }
  },
  run: async ({ ready }) => {
    if (ready instanceof Problem) throw ready
    return same(ready)
  },
})

/** Households that look like the rows, by line. `POST /api/programmes/<programmeId>/roster/likenesses`. */
export const lookUpRoster = command('roster.import', {
  input: LookUpInput,
  load: ({ write, actor, params }) => loadProgramme(write, actor, params.programmeId),
  run: async ({ write, actor, now, input, loaded: { row, definition } }) => {
    const today = localDateOf(now)
    const lists = rosterLists(definition)
    const alike = await likenessesFor({ read: write, actor, today }, row.id)
    const found: { line: number; alike: Likeness[] }[] = input.rows.flatMap(one => {
      const { family } = checkRow(one, lists, today)
      const likenesses = family ? alike(family) : []
      return likenesses.length === 0 ? [] : [{ line: one.line, alike: likenesses }]
    })
    return same({ found })
  },
})

/** The rows that stay out as a workbook, in base64. `POST /api/programmes/<programmeId>/roster/returned`. */
export const returnRows = command('roster.import', {
  input: ReturnRowsInput,
  load: ({ write, actor, params }) => loadProgramme(write, actor, params.programmeId),
  prepare: async ({ body }) => {
    const parsed = ReturnRowsInput.safeParse(body)
    if (!parsed.success) return ''
    // The bureau's own files are in Chinese, whatever language the desk is read in.
    const t = translator('zh-CN')
    const bytes = await returnedWorkbook({
      name: t('roster.sheets.returned'),
      reasonHead: t('roster.sheets.reason'),
      rows: parsed.data.rows,
    })
    return Buffer.from(bytes).toString('base64')
  },
  run: async ({ ready }) => same({ workbook: ready }),
})
