import { randomInt } from 'node:crypto'
import { hashPassword } from './passwords.ts'

/** Without letters and digits that look alike when read out on the telephone. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'
const GROUPS = 4
const GROUP_LENGTH = 4

export interface OneTimePassword {
  /** Shown once, to the person who made it; never stored. About 78 bits. */
  password: string
  hash: string
}

/** A random password for a new or reset account: four groups of four, to be changed at the first sign-in. */
export async function oneTimePassword(): Promise<OneTimePassword> {
  const group = () =>
    Array.from({ length: GROUP_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
  const password = Array.from({ length: GROUPS }, group).join('-')
  return { password, hash: await hashPassword(password) }
}
