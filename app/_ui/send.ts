/** What went wrong, in sentences that a person can act on. Mirrors the server's problem answer (lib/http.ts). */
export interface SendProblem {
  /** 0 when no answer came. */
  status: number
  code: string
  /** Empty when no answer came: the caller says it in the page's language. */
  message: string
  fields: { path: string; message: string }[]
  /** What the server gave besides, for example likely duplicates. */
  extra: Record<string, unknown>
}

export type SendResult<Body> = { ok: true; status: number; body: Body } | { ok: false; problem: SendProblem }

/**
 * Sends one write to the server as JSON. Never throws: an answer that does not come is a problem with status 0, so
 * that nothing typed is lost.
 */
export async function send<Body>(
  method: 'PUT' | 'POST',
  address: string,
  content: unknown,
): Promise<SendResult<Body>> {
  try {
    const response = await fetch(address, {
      method,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(content),
    })
    const body = await response.json()
    if (response.ok) return { ok: true, status: response.status, body: body as Body }
    return { ok: false, problem: problemOf(response.status, body) }
  } catch {
    return { ok: false, problem: { status: 0, code: 'offline', message: '', fields: [], extra: {} } }
  }
}

function problemOf(status: number, body: unknown): SendProblem {
  const error = (body as { error?: Record<string, unknown> } | null)?.error ?? {}
  const { code, message, fields, ...extra } = error
  return {
    status,
    code: String(code ?? ''),
    message: String(message ?? ''),
    fields: Array.isArray(fields) ? (fields as SendProblem['fields']) : [],
    extra,
  }
}
