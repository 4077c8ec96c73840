import { headers } from 'next/headers'
import type { NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { cache } from 'react'
import type { OpenDatabase } from '#db/client.ts'
import { findActor, signOut } from '#lib/accounts/sessions.ts'
import { LONGEST_SESSION_S, signIn } from '#lib/accounts/sign-in.ts'
import { now } from '#lib/clock.ts'
import { unauthenticated } from '#lib/errors.ts'
import { type Locale, localeOf } from '#lib/i18n/locales.ts'
import { liveDatabase } from '#lib/setup/live-database.ts'
import { appOrigin, isHttps, secret } from '#lib/setup/settings.ts'
import type { Actor } from './actor.ts'
import { sessionCookieName, sessionIdIn } from './session-cookie.ts'

/** Who asks, when, in which language, of which database. What queries and commands take first. */
export interface Context {
  database: OpenDatabase
  read: OpenDatabase['read']
  actor: Actor | null
  now: number
  locale: Locale
}

export type SignedInContext = Context & { actor: Actor }

const cookie = (name: string) => ({
  name,
  options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure: isHttps() },
})

/** next-auth's settings. The token carries a session id only (settled.md 22). */
export function authOptions(): NextAuthOptions {
  process.env.NEXTAUTH_URL ??= appOrigin()
  const host = isHttps() ? '__Host-' : ''
  return {
    secret: secret('session'),
    session: { strategy: 'jwt', maxAge: LONGEST_SESSION_S },
    useSecureCookies: isHttps(),
    cookies: {
      sessionToken: cookie(sessionCookieName()),
      csrfToken: cookie(`${host}warmhand-csrf`),
      callbackUrl: cookie(`${host}warmhand-callback`),
    },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    providers: [
      Credentials({
        credentials: { loginName: {}, password: {}, device: {} },
        authorize: async (credentials, request) => {
          const session = await signIn(await liveDatabase(), now(), {
            loginName: credentials?.loginName ?? '',
            password: credentials?.password ?? '',
            address: String(request.headers?.['x-warmhand-address'] ?? ''),
            device: credentials?.device ?? '',
          })
          return session && { id: session.sessionId }
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { sid: user.id } : { sid: token.sid }),
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      signOut: async ({ token }) => {
        const database = await liveDatabase()
        if (typeof token.sid === 'string') await signOut(database, token.sid, now())
      },
    },
  }
}

/** The context of a request, from its `Cookie` header. An unknown or ended session is nobody. */
export async function contextFrom(cookieHeader: string | null): Promise<Context> {
  const database = await liveDatabase()
  const at = now()
  const cookies = parseCookies(cookieHeader)
  const sessionId = await sessionIdIn(cookies.get(sessionCookieName()))
  const actor = sessionId ? await findActor(database, sessionId, at) : null
  return { database, read: database.read, actor, now: at, locale: localeOf(cookies.get('warmhand-lang')) }
}

/** The context of the page being rendered. */
export const currentContext = cache(
  async (): Promise<Context> => contextFrom((await headers()).get('cookie')),
)

/** The same, for pages that nobody may see without an account. Throws 401. */
export async function signedInContext(): Promise<SignedInContext> {
  const context = await currentContext()
  if (context.actor === null) throw unauthenticated()
  return { ...context, actor: context.actor }
}

function parseCookies(header: string | null): Map<string, string> {
  const pairs = (header ?? '').split(';').map(part => {
    const at = part.indexOf('=')
    return [part.slice(0, at).trim(), decodeURIComponent(part.slice(at + 1).trim())] as const
  })
  return new Map(pairs)
}
