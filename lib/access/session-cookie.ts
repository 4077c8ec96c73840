import { decode, encode } from 'next-auth/jwt'
import { isHttps, secret } from '#lib/setup/settings.ts'

/** No other cookie's name may begin with this one's: next-auth takes such a cookie for a further part of the token (`SessionStore`,
 * next-auth/core/lib/cookie), could not read it, and signing out left the session open. */
export const sessionCookieName = (): string => (isHttps() ? '__Host-warmhand-session' : 'warmhand-session')

/** The cookie of a session: a signed and encrypted token that carries the session id and nothing else. */
export async function sessionCookie(sessionId: string): Promise<{ name: string; value: string }> {
  return {
    name: sessionCookieName(),
    value: await encode({ token: { sid: sessionId }, secret: secret('session') }),
  }
}

/** The session id in a cookie's value; null when it is not ours, damaged or too old. */
export async function sessionIdIn(token: string | undefined): Promise<string | null> {
  if (!token) return null
  try {
    const claims = await decode({ token, secret: secret('session') })
    return typeof claims?.sid === 'string' ? claims.sid : null
  } catch {
    return null
  }
}
