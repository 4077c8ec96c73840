import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { x25519 } from '@noble/curves/ed25519.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * A sealed box: anyone with the server's public key can close it, only the server can open it (settled.md 15).
 * Ephemeral X25519, HKDF-SHA256, XChaCha20-Poly1305. It does without `crypto.subtle`, so it also works on a page
 * served over plain http. Layout: version 1, ephemeral public key, ciphertext with tag.
 */
const VERSION = 1
const KEY_BYTES = 32
const NONCE_BYTES = 24
const LENGTH_BYTES = 4
/** Every box of a visit has this size: more than all restricted kinds with full notes need. */
const BLOCK_BYTES = 4096
const INFO = utf8ToBytes('warmhand sealed box 1')

/** The box is damaged, was closed for another key, or belongs to another record. */
export class SealBroken extends Error {
  constructor() {
    super('sealed box cannot be opened')
    this.name = 'SealBroken'
  }
}

/**
 * Closes a box.
 * @param value anything that JSON can carry
 * @param publicKey base64 of the receiver's X25519 key
 * @param belongsTo the id of the record; the box opens only as part of it
 * @returns base64, of the same length whatever is inside
 */
export function seal(value: unknown, publicKey: string, belongsTo: string): string {
  const receiver = fromBase64(publicKey)
  const ephemeral = x25519.utils.randomSecretKey()
  const sender = x25519.getPublicKey(ephemeral)
  const cipher = cipherFor(x25519.getSharedSecret(ephemeral, receiver), sender, receiver, belongsTo)
  return toBase64(concatBytes(Uint8Array.of(VERSION), sender, cipher.encrypt(padded(value))))
}

/** Opens a box that `seal` closed for this key and record. Throws SealBroken. */
export function unseal(sealed: string, secretKey: Uint8Array, belongsTo: string): unknown {
  try {
    const box = fromBase64(sealed)
    if (box[0] !== VERSION) throw new SealBroken()
    const sender = box.subarray(1, 1 + KEY_BYTES)
    const receiver = x25519.getPublicKey(secretKey)
    const cipher = cipherFor(x25519.getSharedSecret(secretKey, sender), sender, receiver, belongsTo)
    return unpadded(cipher.decrypt(box.subarray(1 + KEY_BYTES)))
  } catch {
    throw new SealBroken()
  }
}

function cipherFor(shared: Uint8Array, sender: Uint8Array, receiver: Uint8Array, belongsTo: string) {
  const okm = hkdf(sha256, shared, concatBytes(sender, receiver), INFO, KEY_BYTES + NONCE_BYTES)
  return xchacha20poly1305(okm.subarray(0, KEY_BYTES), okm.subarray(KEY_BYTES), utf8ToBytes(belongsTo))
}

function padded(value: unknown): Uint8Array {
  const content = utf8ToBytes(JSON.stringify(value))
  const blocks = Math.ceil((LENGTH_BYTES + content.length) / BLOCK_BYTES)
  const whole = new Uint8Array(blocks * BLOCK_BYTES)
  new DataView(whole.buffer).setUint32(0, content.length)
  whole.set(content, LENGTH_BYTES)
  return whole
}

function unpadded(whole: Uint8Array): unknown {
  const length = new DataView(whole.buffer, whole.byteOffset).getUint32(0)
  const content = whole.subarray(LENGTH_BYTES, LENGTH_BYTES + length)
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content))
}

/** Bytes as base64, in browsers and Node alike. */
export const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), char => char.charCodeAt(0))
