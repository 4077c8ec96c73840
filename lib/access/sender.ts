import { createHmac, timingSafeEqual } from 'node:crypto'
import { v4 } from 'uuid'
import { isHttps, lookupKey, secret } from '#lib/setup/settings.ts'

/** What is known of somebody without an account: nothing that names them. */
export interface Sender {
  /** Keyed hash of the address. */
  addressKey: string
  /** The device that the handbook was opened on; null before it was, or when it keeps no cookies. */
  device: Device | null
}

export interface Device {
  /** Keyed hash of the device's number. */
  key: string
  /** When it last opened a page of the handbook, UTC milliseconds. */
  openedAt: number
}

const YEAR_S = 31_536_000
const cookieName = () => (isHttps() ? '__Host-warmhand-device' : 'warmhand-device')

const signed = (text: string): string =>
  createHmac('sha256', Buffer.from(secret('lookup'), 'hex'))
    .update(`device:${text}`)
    .digest('base64url')

function opened(cookieHeader: string | null): { number: string; at: number } | null {
  const value = (cookieHeader ?? '')
    .split(';')
    .map(part => part.trim())
    .find(part => part.startsWith(`${cookieName()}=`))
    ?.slice(cookieName().length + 1)
  const [number, at, signature] = (value ?? '').split('.')
  if (!number || !at || !signature) return null
  const [given, right] = [Buffer.from(signature), Buffer.from(signed(`${number}.${at}`))]
  return given.length === right.length && timingSafeEqual(given, right) ? { number, at: Number(at) } : null
}

/** Who sends a post without an account. */
export function senderOf(cookieHeader: string | null, address: string): Sender {
  const device = opened(cookieHeader)
  return {
    addressKey: lookupKey(`address:${address}`),
    device: device && { key: lookupKey(`device:${device.number}`), openedAt: device.at },
  }
}

/**
 * Remembers that this device has opened a page just now: a number that means nothing elsewhere, so that posts can be
 * counted and a machine that never read the page is known.
 * @returns the value of a `Set-Cookie` header
 */
export function deviceCookie(cookieHeader: string | null, now: number): string {
  const text = `${opened(cookieHeader)?.number ?? v4()}.${now}`
  const secure = isHttps() ? '; Secure' : ''
  return `${cookieName()}=${text}.${signed(text)}; Path=/; Max-Age=${YEAR_S}; HttpOnly; SameSite=Lax${secure}`
}
