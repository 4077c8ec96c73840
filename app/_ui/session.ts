import { forgetDrafts } from './kept-draft.ts'

/** How signing in ended: `refused` is a wrong pair or a lock (one answer for both), `offline` is no answer. */
export type SignInResult = 'ok' | 'refused' | 'offline'

async function post(address: string, fields: Record<string, string>): Promise<Response> {
  const { csrfToken } = (await (await fetch('/api/auth/csrf')).json()) as { csrfToken: string }
  return fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ ...fields, csrfToken, json: 'true' }),
  })
}

/** Signs in with an account. */
export async function signInWith(fields: { loginName: string; password: string }): Promise<SignInResult> {
  try {
    const response = await post('/api/auth/callback/credentials', { ...fields, device: navigator.platform })
    return response.ok ? 'ok' : 'refused'
  } catch {
    return 'offline'
  }
}

/** Ends this session on the server too, then shows the sign-in page. */
export async function signOutHere(): Promise<void> {
  await post('/api/auth/signout', {})
  forgetDrafts()
  window.location.assign('/sign-in?out=1')
}
