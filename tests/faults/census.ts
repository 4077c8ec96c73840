import { createHash } from 'node:crypto'
import Database from 'better-sqlite3'
import type { Frozen } from './world.ts'

export interface Census {
  acknowledged: number
  lost: number
  doubled: number
  altered: number
  /** What `pragma integrity_check` and `foreign_key_check` say: `ok` and no rows. */
  sound: boolean
}

/** Compares what clients were promised with what the file holds, without the product's own code. */
export function census(file: string, acknowledged: Iterable<Frozen>): Census {
  const database = new Database(file, { readonly: true })
  const rows = database.prepare('select sha256, bytes from visit_revisions where revision_id = ?')
  const found: Census = { acknowledged: 0, lost: 0, doubled: 0, altered: 0, sound: false }
  for (const one of acknowledged) {
    found.acknowledged += 1
    const there = rows.all(one.id) as { sha256: string; bytes: string }[]
    if (there.length === 0) found.lost += 1
    if (there.length > 1) found.doubled += 1
    for (const { sha256, bytes } of there) {
      const really = createHash('sha256').update(bytes).digest('hex')
      if (bytes !== one.bytes || sha256 !== really) found.altered += 1
    }
  }
  found.sound =
    database.pragma('integrity_check', { simple: true }) === 'ok' &&
    (database.pragma('foreign_key_check') as unknown[]).length === 0
  database.close()
  return found
}

export const held = ({ lost, doubled, altered, sound }: Census): boolean =>
  sound && lost + doubled + altered === 0

export const words = ({ acknowledged, lost, doubled, altered, sound }: Census): string =>
  `${acknowledged} acknowledged, ${lost} lost, ${doubled} doubled, ${altered} altered, file ${sound ? 'sound' : 'DAMAGED'}`
