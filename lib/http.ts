import { type Context, contextFrom } from './access/context.ts'
import { senderOf } from './access/sender.ts'
import { isLocalDate } from './calendar/dates.ts'
import type { Command, Outcome } from './command.ts'
import { Problem, tooLarge, unauthenticated } from './errors.ts'
import { dayWords } from './i18n/dates.ts'
import type { Locale } from './i18n/locales.ts'
import { translator } from './i18n/translate.ts'
import { log, traceOf } from './log.ts'
import { appOrigin } from './setup/settings.ts'

type RouteContext = { params: Promise<Record<string, string | string[] | undefined>> }
type Handler = (request: Request, route: RouteContext) => Promise<Response>

const JSON_LIMIT_BYTES = 256 * 1024
const FILE_LIMIT_BYTES = 8 * 1024 * 1024

const PRIVATE = { 'Cache-Control': 'no-store' }

/** The fields of a plain HTML form. */
export type Fields = Record<string, string>

/** How a plain form is answered, since it shows what it gets: by a redirect, or by a page with what was typed. */
export interface FormAnswer<Result> {
  /** Where to go after it was taken, and what the browser is to remember. */
  done: (result: Result, fields: Fields, context: Context) => { to: string; cookie?: string }
  refused: (
    problem: Problem,
    fields: Fields,
    context: Context,
    request: Request,
  ) => Response | Promise<Response>
}

interface Handling<Result> {
  limitBytes?: number
  form?: FormAnswer<Result>
}

/** A command as a route handler: origin, session, size, JSON or a plain form, then the outcome or a sentence. */
export function handle<Result>(
  command: Command<Result>,
  { limitBytes = JSON_LIMIT_BYTES, form }: Handling<Result> = {},
): Handler {
  return guarded(async (request, params, context) => {
    assertSameOrigin(request)
    assertAuthor(request, context)
    const raw = (await readBytes(request, limitBytes)).toString('utf8')
    const sender = senderOf(request.headers.get('cookie'), request.headers.get('x-warmhand-address') ?? '')
    const execute = (body: unknown) => command.execute({ ...context, sender }, { params, body, raw })
    if (form && isForm(request)) return answerForm(form, execute, fieldsOf(raw), context, request)
    return answered(await execute(parseJson(raw)))
  })
}

/** How a command ended, as an answer. */
function answered<Result>(outcome: Outcome<Result>): Response {
  if (outcome.kind === 'refused') throw outcome.problem
  return Response.json(outcome.body ?? null, {
    status: outcome.kind === 'created' ? 201 : 200,
    headers: PRIVATE,
  })
}

/** A command that takes a file as it is, up to 8 MB: origin, session, size, then as `handle`. */
export function handleFile<Result>(command: Command<Result>): Handler {
  return guarded(async (request, params, context) => {
    assertSameOrigin(request)
    assertAuthor(request, context)
    const bytes = await readBytes(request, FILE_LIMIT_BYTES)
    return answered(await command.execute(context, { params, body: {}, raw: '', bytes }))
  })
}

const isForm = (request: Request) =>
  (request.headers.get('content-type') ?? '').startsWith('application/x-www-form-urlencoded')

const fieldsOf = (raw: string): Fields => Object.fromEntries(new URLSearchParams(raw))

async function answerForm<Result>(
  form: FormAnswer<Result>,
  execute: (body: unknown) => Promise<Outcome<Result>>,
  fields: Fields,
  context: Context,
  request: Request,
): Promise<Response> {
  try {
    const outcome = await execute(fields)
    if (outcome.kind === 'refused') throw outcome.problem
    const { to, cookie } = form.done(outcome.body, fields, context)
    return new Response(null, {
      status: 303,
      headers: { Location: to, ...PRIVATE, ...(cookie ? { 'Set-Cookie': cookie } : {}) },
    })
  } catch (error) {
    return form.refused(asProblem(error), fields, context, request)
  }
}

/** The sentence of a problem, for an answer that is a page. */
export function sayProblem(problem: Problem, locale: Locale): string {
  const t = translator(locale)
  const key = problem.fields[0]?.key ?? `errors.${problem.code}`
  return t.has(key as never)
    ? t(key as never, inWords(problem.fields[0]?.values, locale) as never)
    : t('errors.invalid')
}

/** A query as a route handler. It gives JSON, or a Response of its own making. */
export function answer(
  query: (context: Context, params: Record<string, string>, request: Request) => Promise<unknown>,
): Handler {
  return guarded(async (request, params, context) => {
    const result = await query(context, params, request)
    return result instanceof Response ? result : Response.json(result, { headers: PRIVATE })
  })
}

function guarded(
  inside: (request: Request, params: Record<string, string>, context: Context) => Promise<Response>,
): Handler {
  return async (request, route) => {
    let locale: Locale = 'zh-CN'
    try {
      const context = await contextFrom(request.headers.get('cookie'))
      locale = context.locale
      return await inside(request, flat((await route.params) ?? {}), context)
    } catch (error) {
      return problemResponse(error, locale)
    }
  }
}

const flat = (params: Record<string, string | string[] | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, [value].flat().join('/')]))

/** A browser says where a request comes from; a write from elsewhere is refused (settled.md 22). */
function assertSameOrigin(request: Request) {
  const origin = request.headers.get('origin')
  const site = request.headers.get('sec-fetch-site')
  if (origin !== appOrigin() || (site !== null && site !== 'same-origin'))
    throw new Problem(403, 'otherOrigin')
}

/**
 * A phone that sends what was kept names its author: from anybody else's session it is as if nobody had signed in,
 * so that on a shared phone a record is only ever sent as the person who wrote it.
 */
function assertAuthor(request: Request, { actor }: Context) {
  const author = request.headers.get('x-warmhand-author')
  if (author !== null && actor !== null && author !== actor.userId) throw unauthenticated()
}

/** The same check for a handler that is not ours: the refusal, or null when the request may pass. */
export function sameOriginOr403(request: Request): Response | null {
  try {
    assertSameOrigin(request)
    return null
  } catch (error) {
    return problemResponse(error, 'zh-CN')
  }
}

/** Reads at most `limit` bytes; a longer body is refused before the rest is read. */
async function readBytes(request: Request, limit: number): Promise<Buffer> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge()
  const reader = request.body?.getReader()
  if (!reader) return Buffer.alloc(0)
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.byteLength
    if (size > limit) {
      await reader.cancel()
      throw tooLarge()
    }
    chunks.push(value)
  }
  return Buffer.concat(chunks)
}

function parseJson(raw: string): unknown {
  if (raw === '') return {}
  try {
    return JSON.parse(raw)
  } catch {
    throw new Problem(400, 'notJson')
  }
}

function problemResponse(error: unknown, locale: Locale): Response {
  const problem = asProblem(error)
  const t = translator(locale)
  const say = (key: string, values?: Record<string, string | number>) =>
    t.has(key as never) ? t(key as never, inWords(values, locale) as never) : t('errors.field.custom')
  const sentence = t.has(`errors.${problem.code}` as never) ? `errors.${problem.code}` : problem.code
  return Response.json(
    {
      error: {
        code: problem.code,
        message: say(sentence, problem.extra.values as Record<string, string | number> | undefined),
        fields: problem.fields.map(field => ({ ...field, message: say(field.key, field.values) })),
        ...problem.extra,
      },
    },
    { status: problem.status, headers: PRIVATE },
  )
}

/** Days inside a sentence as people say them. */
const inWords = (values: Record<string, string | number> | undefined, locale: Locale) =>
  values &&
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && isLocalDate(value) ? dayWords(value, locale) : value,
    ]),
  )

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  const code = traceOf(error).code ?? ''
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === '53100') return new Problem(507, 'diskFull')
  log.error(traceOf(error), 'request failed')
  if (code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_CORRUPT')) failStop(code)
  return new Problem(500, 'failed')
}

/**
 * After an I/O error SQLite may accept the next commit although an earlier one was lost: the process stops
 * itself and is started again (reliability.md A4).
 */
function failStop(code: string) {
  log.fatal({ code }, 'the database reported an I/O error: stopping')
  setTimeout(() => process.exit(70), 50)
}
