import { z } from 'zod'
import { isLocalDate, isLocalTime } from '#lib/calendar/dates.ts'

/** Longest remark and longest name that a desk form takes, in characters. */
const REMARK_LENGTH = 500
const NAME_LENGTH = 60
const CODE_LENGTH = 60

const key = (name: string) => ({ error: `deskForms.error.${name}` })

const emptyIsNone = (text: string | null | undefined) => (text ? text : null)

/**
 * The pieces of which the desk's forms are made; shapes and lengths only, what needs the programme is checked
 * by the command. Errors are message keys under `deskForms.error`. Pure: forms and commands share them.
 */
export const field = {
  /** A new thing's id, made by the client. */
  id: z.uuid(key('id')),
  /** The id of something that is here already. */
  ref: z.string(key('choose')).min(1, key('choose')).max(CODE_LENGTH, key('choose')),
  code: z.string(key('choose')).min(1, key('choose')).max(CODE_LENGTH, key('choose')),
  codes: z.array(z.string().min(1).max(CODE_LENGTH), key('choose')).max(CODE_LENGTH, key('tooMany')),
  date: z.string(key('date')).refine(isLocalDate, key('date')),
  time: z.string(key('time')).refine(isLocalTime, key('time')),
  name: z.string(key('required')).trim().min(1, key('required')).max(NAME_LENGTH, key('tooLong')),
  reason: z.string(key('reason')).trim().min(1, key('reason')).max(REMARK_LENGTH, key('tooLong')),
  remark: z.string().trim().max(REMARK_LENGTH, key('tooLong')).nullish().transform(emptyIsNone),
  optionalName: z.string().trim().max(NAME_LENGTH, key('tooLong')).nullish().transform(emptyIsNone),
  optionalCode: z.string().max(CODE_LENGTH, key('choose')).nullish().transform(emptyIsNone),
  optionalRef: z.string().max(CODE_LENGTH, key('choose')).nullish().transform(emptyIsNone),
  number: z.int(key('number')),
  yes: z.boolean(key('choose')),
  choice: <const Options extends readonly [string, ...string[]]>(options: Options) =>
    z.enum(options, key('choose')),
  key,
}
