import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { dataFolder } from '#lib/setup/settings.ts'

/** Where files are kept: beside the database, outside everything that is served. */
export const fileFolder = (): string => join(/* turbopackIgnore: true */ dataFolder(), 'files')

/** Files that are still being written; what a killed process leaves here was never promised to anybody. */
export const partFolder = (): string => join(/* turbopackIgnore: true */ fileFolder(), 'parts')

const HASH = /^[0-9a-f]{64}$/

/** Lower-case hexadecimal SHA-256. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The place of a file by its hash. Throws for anything that is no hash: nothing typed ever becomes a path. */
export function placeOf(sha256: string): string {
  if (!HASH.test(sha256)) throw new Error('not a hash')
  return join(/* turbopackIgnore: true */ fileFolder(), sha256.slice(0, 2), sha256)
}

async function isThere(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile()
  } catch {
    return false
  }
}

async function flushFolder(folder: string) {
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

/**
 * Keeps bytes under their own hash. Resolves only when they are on the disk, so that a row may name them; the same
 * bytes again change nothing.
 * @returns the hash
 */
export async function keepFile(bytes: Uint8Array): Promise<string> {
  const sha256 = hashOf(bytes)
  const place = placeOf(sha256)
  if (await isThere(place)) return sha256
  await mkdir(partFolder(), { recursive: true, mode: 0o700 })
  await mkdir(dirname(place), { recursive: true, mode: 0o700 })
  const part = join(/* turbopackIgnore: true */ partFolder(), randomUUID())
  const handle = await open(part, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(part, place)
  await flushFolder(dirname(place))
  return sha256
}

/** The bytes of a file; undefined when it is not there or is not what its name says. */
export async function findFile(sha256: string): Promise<Buffer | undefined> {
  try {
    const bytes = await readFile(placeOf(sha256))
    return hashOf(bytes) === sha256 ? bytes : undefined
  } catch {
    return undefined
  }
}
