import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import sharp from 'sharp'

export interface PhotoCensus {
  /** Named by the records. */
  named: number
  missing: number
  doubled: number
  /** The file is not what its name says, or is no whole picture. */
  damaged: number
  /** Files that no row names. */
  orphans: number
  /** Half files of a killed server. */
  parts: number
}

const filesUnder = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => join(entry.parentPath, entry.name))
    : []

async function isWhole(file: string, sha256: string): Promise<boolean> {
  if (!existsSync(file)) return false
  const bytes = readFileSync(file)
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) return false
  const picture = await sharp(bytes, { failOn: 'warning' })
    .raw()
    .toBuffer()
    .catch(() => null)
  return picture !== null
}

/** Holds the photos that the server has against those that its records name, without the product's own code. */
export async function photoCensus(databaseFile: string, folder: string): Promise<PhotoCensus> {
  const database = new Database(databaseFile, { readonly: true })
  const records = database
    .prepare("select visit_id, body from visit_revisions where disposition = 'accepted'")
    .all() as { visit_id: string; body: string }[]
  const rows = database
    .prepare('select stored_sha256 from visit_photos where visit_id = ? and sha256 = ?')
    .pluck()
  const found: PhotoCensus = { named: 0, missing: 0, doubled: 0, damaged: 0, orphans: 0, parts: 0 }
  const kept = new Set<string>()
  for (const { visit_id, body } of records) {
    for (const sha256 of (JSON.parse(body) as { photos?: string[] }).photos ?? []) {
      found.named += 1
      const stored = rows.all(visit_id, sha256) as string[]
      if (stored.length === 0) found.missing += 1
      if (stored.length > 1) found.doubled += 1
      for (const name of stored) {
        const file = join(folder, name.slice(0, 2), name)
        kept.add(file)
        if (!(await isWhole(file, name))) found.damaged += 1
      }
    }
  }
  database.close()
  const parts = join(folder, 'parts')
  found.parts = filesUnder(parts).length
  found.orphans = filesUnder(folder).filter(file => !file.startsWith(parts) && !kept.has(file)).length
  return found
}

export const photoWords = ({ named, missing, doubled, damaged, orphans, parts }: PhotoCensus): string =>
  `${named} photos named, ${missing} missing, ${doubled} doubled, ${damaged} damaged, ${orphans} files of no record, ${parts} half files`
