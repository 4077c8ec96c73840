import { createHmac, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The one folder of this installation: database, files, secrets (`WARMHAND_DATA`, default `./data`). */
export const dataFolder = (): string =>
  resolve(/* turbopackIgnore: true */ process.env.WARMHAND_DATA || 'data')

/** `DATABASE_URL`, or the SQLite file in the data folder. */
export const databaseUrl = (): string => process.env.DATABASE_URL || join(dataFolder(), 'warmhand.db')

export const port = (): number => Number(process.env.PORT || '3000')

/** The origin that browsers use (`APP_ORIGIN`, default `http://localhost:PORT`; settled.md 22). */
export const appOrigin = (): string => new URL(process.env.APP_ORIGIN || `http://localhost:${port()}`).origin

export const isHttps = (): boolean => appOrigin().startsWith('https:')

const kept = new Map<string, string>()

/**
 * A secret of this installation, made on first use and readable by the owner only.
 * @returns 64 hexadecimal digits (256 bits)
 */
export function secret(name: 'session' | 'seal' | 'lookup'): string {
  const folder = join(dataFolder(), 'secrets')
  const file = join(folder, name)
  const known = kept.get(file)
  if (known) return known
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (!existsSync(file)) {
    try {
      writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
  chmodSync(file, 0o600)
  const value = readFileSync(file, 'utf8').trim()
  kept.set(file, value)
  return value
}

/** A keyed hash for looking things up without storing them (account names, addresses, ID numbers). */
export const lookupKey = (value: string): string =>
  createHmac('sha256', Buffer.from(secret('lookup'), 'hex'))
    .update(value)
    .digest('hex')
