import { createServer } from 'node:http'
import next from 'next'
import { log, traceOf } from '#lib/log.ts'
import { gateway } from './gateway.ts'
import { appOrigin, port } from './settings.ts'

const BODY_TIMEOUT_MS = 60_000

/**
 * Serves the built app (or the sources, with `dev`) on `PORT`, in this process.
 * @returns a function that stops accepting, waits for what is under way, and closes
 */
export async function serve({ dev }: { dev: boolean }): Promise<() => Promise<void>> {
  process.env.NEXTAUTH_URL = appOrigin()
  const server = createServer({ requestTimeout: BODY_TIMEOUT_MS })
  const app = next({ dev, dir: process.cwd(), port: port(), httpServer: server })
  await app.prepare()
  const answer = app.getRequestHandler()
  server.on('request', (request, response) => {
    gateway(request, response, { dev })
    answer(request, response).catch(error => {
      log.error(traceOf(error), 'request handler failed')
      response.statusCode = 500
      response.end()
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port(), resolve)
  })
  return () =>
    new Promise(resolve => {
      server.close(() => resolve())
      server.closeIdleConnections()
    })
}
