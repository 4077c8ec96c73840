import type { FieldEdition, FieldPack } from '#lib/field/schema.ts'
import type { PersonDatabase } from '../_outbox/database.ts'
import { withTimeLimit } from '../_outbox/transport.ts'
import { keepEdition } from './keep-pack.ts'

const isEdition = (body: unknown): body is FieldEdition =>
  typeof body === 'object' && body !== null && 'sections' in body && 'publishedOn' in body

/** Fetches the handbook's text when the pack names an edition that the phone does not hold. Quiet: it tries again. */
export async function refreshEdition(database: PersonDatabase, { edition }: FieldPack): Promise<void> {
  if (edition === null || (await database.editions.get(edition.code))) return
  try {
    await withTimeLimit(async signal => {
      const response = await fetch(`/api/field/editions/${edition.code}`, {
        cache: 'no-store',
        credentials: 'same-origin',
        signal,
      })
      const body: unknown = response.ok ? await response.json() : null
      if (isEdition(body)) await keepEdition(database, body)
    })
  } catch {
    // the next refresh tries again; the reader's pages still open over the network
  }
}
