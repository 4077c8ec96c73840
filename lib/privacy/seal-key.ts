import { x25519 } from '@noble/curves/ed25519.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { secret } from '#lib/setup/settings.ts'
import { toBase64, unseal } from './seal.ts'

const SECRET_BYTES = 32
const INFO = utf8ToBytes('warmhand seal key 1')

/** The server's half. Node only: it reads the secret of this installation and never leaves the process. */
const secretKey = (): Uint8Array => hkdf(sha256, hexToBytes(secret('seal')), undefined, INFO, SECRET_BYTES)

/** The half that phones get, base64. */
export const sealPublicKey = (): string => toBase64(x25519.getPublicKey(secretKey()))

/** Opens what a phone sealed for this installation and this record. Throws SealBroken. */
export const openSealed = (sealed: string, belongsTo: string): unknown =>
  unseal(sealed, secretKey(), belongsTo)
