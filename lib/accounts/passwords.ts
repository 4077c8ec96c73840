import { hash, verify } from '@node-rs/argon2'

const ARGON2ID = 2 // the package's enum is a type only
// Above the OWASP minimum for argon2id (19456 KiB, t=2, p=1): reliability.md C8.
const COST = { algorithm: ARGON2ID, memoryCost: 65_536, timeCost: 3, parallelism: 1 }

/** An argon2id hash with its salt and cost inside. */
export const hashPassword = (password: string): Promise<string> => hash(password, COST)

/** True if the password belongs to the hash. A damaged hash is a wrong password. */
export async function passwordMatches(storedHash: string, password: string): Promise<boolean> {
  try {
    return await verify(storedHash, password)
  } catch {
    return false
  }
}

let decoy: Promise<string> | undefined
/** A hash that nothing matches, so that an unknown account costs the same time as a known one. */
export const decoyHash = (): Promise<string> => {
  decoy ??= hashPassword(crypto.randomUUID())
  return decoy
}
