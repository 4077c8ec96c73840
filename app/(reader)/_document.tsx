import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { after } from 'next/server'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server.edge'
import { type Context, contextFrom } from '#lib/access/context.ts'
import { deviceCookie, senderOf } from '#lib/access/sender.ts'
import { Problem } from '#lib/errors.ts'
import {
  type Edition,
  type EditionSection,
  findCurrentEdition,
  getEdition,
  listSections,
} from '#lib/handbook/queries.ts'
import {
  countSigned,
  findCriticalText,
  findNews,
  hasSeen,
  type SectionNews,
} from '#lib/handbook/queries-news.ts'
import { countReading } from '#lib/handbook/readings.ts'
import { type Recording, recordingsOf } from '#lib/handbook/recordings.ts'
import { LONGEST_QUERY } from '#lib/handbook/search.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { translator } from '#lib/i18n/translate.ts'
import { log, traceOf } from '#lib/log.ts'
import { installationFacts } from '#lib/setup/installation.ts'
import { type Look, lookOf, lookValue } from './_look.ts'
import { NotFoundPage } from './_pages/not-found-page.tsx'
import { Shell } from './_pages/shell.tsx'

/** What a page of the handbook is made from. */
export interface Page {
  edition: Edition
  /** True in `/handbook/editions/…`: an edition that is named, not the one that holds. */
  named: boolean
  sections: EditionSection[]
  locale: Locale
  look: Look
  demo: boolean
  /** The address of this page, with the question of a search. */
  path: string
  /** What this edition changed in the section that is drawn; absent elsewhere. */
  news: SectionNews | undefined
  /** The edition that holds, when a named one is not it. */
  current: Edition | undefined
  /** This device has said that it saw the important change. */
  seen: boolean
  /** Sections that a person reads aloud in this language. */
  recordings: ReadonlyMap<string, Recording>
  /** Drawn to be kept as one file: nothing that needs the server, the style inside. */
  file: boolean
  /** What was asked with `?q=`; empty on all pages but the search. */
  asked: string
  t: ReturnType<typeof translator>
}

type Params = Record<string, string>
type RouteContext = { params: Promise<Params> }
type Drawn = { title: string; body: ReactElement } | undefined
type Draw = (page: Page, params: Params, read: Context['read']) => Drawn | Promise<Drawn>

const rendered = new LRUCache<string, { html: string; etag: string }>({ max: 600 })

/**
 * A page of the handbook as a plain document (architecture.md section 4): rendered once per edition,
 * language and look, kept in the process, answered with an ETag.
 * @param draw gives the title and the body, or undefined when the edition has no such page
 * @param keep false for an answer to one question: kept by nobody
 */
export function handbookPage(draw: Draw, { keep = true, file = false } = {}) {
  return async (request: Request, route: RouteContext): Promise<Response> => {
    const context = await contextFrom(request.headers.get('cookie'))
    const params = (await route.params) ?? {}
    try {
      return await answer(request, context, params, { draw, keep, file })
    } catch (error) {
      if (!(error instanceof Problem)) log.error(traceOf(error), 'handbook page failed')
      return missing(context, request, error instanceof Problem ? error.status : 500)
    }
  }
}

async function answer(
  request: Request,
  context: Context,
  params: Params,
  { draw, keep, file }: { draw: Draw; keep: boolean; file: boolean },
): Promise<Response> {
  const edition = params.edition
    ? await getEdition(context, params.edition)
    : await findCurrentEdition(context)
  const look = lookOf(request.headers.get('cookie'))
  const { pathname, searchParams } = new URL(request.url)
  const asked = keep ? '' : (searchParams.get('q') ?? '').trim().slice(0, LONGEST_QUERY)
  const path = asked === '' ? pathname : `${pathname}?q=${encodeURIComponent(asked)}`
  if (!edition) return missing(context, request, 404)
  const section = params.chapter && params.section ? `${params.chapter}.${params.section}` : undefined
  const seen = section ? await sawChange(context, request, edition, section) : true
  const holds = params.edition ? await findCurrentEdition(context) : undefined
  const current = holds?.id === edition.id ? undefined : holds
  const signed = await countSigned(context.read, edition.id)
  const recordings = await recordingsOf(context.read, edition.id, context.locale)
  const voice = section && recordings.get(section)?.sha256
  const key = [edition.id, path, context.locale, lookValue(look), signed, seen, current?.id, voice].join(' ')
  let document = keep ? rendered.get(key) : undefined
  if (!document) {
    const { demo } = await installationFacts(context.read)
    const sections = await listSections(context, edition.id)
    const page: Page = {
      edition,
      named: Boolean(params.edition),
      sections,
      locale: context.locale,
      look,
      demo,
      path,
      news: section ? await findNews({ ...context, edition, section, locale: context.locale }) : undefined,
      current,
      seen,
      recordings,
      file,
      asked,
      t: translator(context.locale),
    }
    const drawn = await draw(page, params, context.read)
    if (!drawn) return missing(context, request, 404)
    document = asDocument(
      <Shell page={page} title={drawn.title}>
        {drawn.body}
      </Shell>,
    )
    if (keep) rendered.set(key, document)
  }
  if (section) after(() => countOpening(context, request, edition.id, section))
  return reply(request, document, 200, context.now, file ? fileName(params) : undefined)
}

const fileName = ({ chapter, section }: Params) => `handbook-${chapter}.${section}.html`

/** A page is answered also when its reader cannot be counted. */
async function countOpening({ database }: Context, request: Request, editionId: string, section: string) {
  const { device } = senderOf(request.headers.get('cookie'), '')
  await countReading(database, { editionId, section, device }).catch(error => {
    log.warn(traceOf(error), 'reading not counted')
  })
}

/** Whether a section has nothing important that this device has not confirmed. */
async function sawChange(
  context: Context,
  request: Request,
  edition: Edition,
  section: string,
): Promise<boolean> {
  const textId = await findCriticalText(context.read, edition.id, section)
  if (!textId) return true
  const { device } = senderOf(request.headers.get('cookie'), '')
  return hasSeen(context.read, textId, device?.key ?? null)
}

async function missing(context: Context, request: Request, status: number): Promise<Response> {
  const page = {
    locale: context.locale,
    look: lookOf(request.headers.get('cookie')),
    t: translator(context.locale),
  }
  return reply(request, asDocument(<NotFoundPage {...page} />), status, context.now)
}

function asDocument(element: ReactElement) {
  const html = `<!doctype html>${renderToStaticMarkup(element)}`
  return { html, etag: `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"` }
}

function reply(
  request: Request,
  { html, etag }: { html: string; etag: string },
  status: number,
  now: number,
  saveAs?: string,
): Response {
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'private, max-age=0, must-revalidate',
    Vary: 'Cookie',
    ETag: etag,
    'Set-Cookie': deviceCookie(request.headers.get('cookie'), now),
    ...(saveAs ? { 'Content-Disposition': `attachment; filename="${saveAs}"` } : {}),
  }
  if (status === 200 && request.headers.get('if-none-match') === etag) {
    return new Response(null, { status: 304, headers })
  }
  return new Response(html, { status, headers })
}
