import type { FieldPack } from '#lib/field/schema.ts'
import { withTimeLimit } from '../_outbox/transport.ts'

export const PACK_ADDRESS = '/api/field/pack'

/** `away`: no network or no answer. `otherRole`: this account has no trainer's pages. */
export type PackAnswer =
  | { kind: 'new'; pack: FieldPack; etag: string | null }
  | { kind: 'same' }
  | { kind: 'signIn' }
  | { kind: 'otherRole' }
  | { kind: 'away' }
  | { kind: 'failed' }

const isPack = (body: unknown): body is FieldPack =>
  typeof body === 'object' && body !== null && 'households' in body && 'trainer' in body

/**
 * Asks the server for everything that this phone should know.
 * @param etag of the pack that the phone holds; unchanged = `same`
 */
export async function fetchPack(etag: string | null): Promise<PackAnswer> {
  try {
    return await withTimeLimit(async signal => {
      const response = await fetch(PACK_ADDRESS, {
        headers: etag ? { 'If-None-Match': etag } : {},
        cache: 'no-store',
        credentials: 'same-origin',
        signal,
      })
      if (response.status === 304) return { kind: 'same' as const }
      if (response.status === 401) return { kind: 'signIn' as const }
      if (response.status === 403) return { kind: 'otherRole' as const }
      if (!response.ok) return { kind: 'failed' as const }
      const pack: unknown = await response.json()
      if (!isPack(pack)) return { kind: 'failed' as const }
      return { kind: 'new' as const, pack, etag: response.headers.get('etag') }
    })
  } catch {
    return { kind: 'away' }
  }
}
