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
export const send = <Body>(
  method: 'PUT' | 'POST',
  address: string,
  content: unknown,
): Promise<SendResult<Body>> => ask(address, method, JSON.stringify(content), 'application/json')

/** The same with a file as it is. */
export const sendFile = <Body>(
  address: string,
  file: Blob,
  method: 'PUT' | 'POST' = 'POST',
): Promise<SendResult<Body>> => ask(address, method, file, 'application/octet-stream')

async function ask<Body>(
  address: string,
  method: 'PUT' | 'POST',
  body: BodyInit,
  type: string,
): Promise<SendResult<Body>> {
  try {
    const response = await fetch(address, { method, headers: { 'Content-Type': type }, body })
    const answer = await response.json()
    if (response.ok) return { ok: true, status: response.status, body: answer as Body }
    return { ok: false, problem: problemOf(response.status, answer) }
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
