import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'

const STALL_MS = 3_000

export interface Weather {
  /** Shares from 0 to 1. */
  requestsLost: number
  answersLost: number
  doubled: number
  stalled: number
}

/** A network between phones and the server that loses, doubles and holds up what passes; stalls reorder it. */
export async function badNetwork(target: string, weather: Weather, random: () => number) {
  let passed = 0
  async function forward(request: IncomingMessage, body: Uint8Array<ArrayBuffer>) {
    passed += 1
    const { cookie = '', origin = '' } = request.headers
    return fetch(target + request.url, {
      method: request.method ?? 'GET',
      headers: { cookie, origin, 'content-type': 'application/json' },
      body,
    })
  }
  async function carry(request: IncomingMessage, response: ServerResponse) {
    const body = new Uint8Array(await buffer(request))
    if (random() < weather.requestsLost) return request.socket.destroy()
    if (random() < weather.stalled) await new Promise(done => setTimeout(done, random() * STALL_MS))
    if (random() < weather.doubled) void forward(request, body).catch(() => undefined)
    const answer = await forward(request, body)
    const said = await answer.text()
    if (random() < weather.answersLost) return request.socket.destroy()
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(said)
  }
  const server = createServer((request, response) => {
    carry(request, response).catch(() => request.socket.destroy())
  })
  server.listen(0)
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  return { origin: `http://localhost:${port}`, passed: () => passed, close: () => server.close() }
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
