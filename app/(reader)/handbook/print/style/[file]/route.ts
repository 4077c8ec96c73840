import { contextFrom } from '#lib/access/context.ts'
import { getEdition, listSections } from '#lib/handbook/queries.ts'
import { LOCALES } from '#lib/i18n/locales.ts'
import { translator } from '#lib/i18n/translate.ts'
import { paperSheet, screenSheet } from '../../../../_print/paper-files.ts'

/** The sheets of pages that are printed. That for paper names sections and signatures: it is asked for anew. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const css = screenSheet().address.endsWith(`/${file}`) ? screenSheet().text : await forPaper(request, file)
  if (css === undefined) return new Response(null, { status: 404 })
  return new Response(css, {
    headers: { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'private, no-cache' },
  })
}

async function forPaper(request: Request, file: string): Promise<string | undefined> {
  const [code = '', language] = file.split('.')
  const locale = LOCALES.find(known => known === language)
  if (!locale) return undefined
  const context = await contextFrom(request.headers.get('cookie'))
  const edition = await getEdition(context, code).catch(() => undefined)
  if (!edition) return undefined
  const sections = await listSections(context, edition.id)
  return paperSheet({ edition, sections, locale, t: translator(locale) })
}
