import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterEach, expect, test, vi } from 'vitest'
import { gateway } from '#lib/setup/gateway.ts'

afterEach(() => vi.unstubAllEnvs())

function pass(url: string, headers: Record<string, string> = {}) {
  const request = { url, headers: { ...headers }, socket: { remoteAddress: '192.0.2.7' } }
  const sent = new Map<string, unknown>()
  const response = { setHeader: (name: string, value: unknown) => sent.set(name, value) }
  gateway(request as unknown as IncomingMessage, response as unknown as ServerResponse, { dev: false })
  return { headers: request.headers as Record<string, string>, sent }
}

test("the address is the socket's; a client's own X-Forwarded-For is never believed", () => {
  const { headers } = pass('/', { 'x-forwarded-for': '203.0.113.1', 'x-forwarded-host': 'evil.example' })
  expect(headers['x-warmhand-address']).toBe('192.0.2.7')
  expect(headers['x-forwarded-for']).toBeUndefined()
  expect(headers['x-forwarded-host']).toBeUndefined()
})

test('a client cannot write the address itself', () => {
  expect(pass('/', { 'x-warmhand-address': '203.0.113.1' }).headers['x-warmhand-address']).toBe('192.0.2.7')
})

test('behind a trusted proxy it is the last address that the proxy wrote', () => {
  vi.stubEnv('WARMHAND_TRUST_PROXY', '1')
  expect(pass('/', { 'x-forwarded-for': '10.0.0.1, 203.0.113.1' }).headers['x-warmhand-address']).toBe(
    '203.0.113.1',
  )
})

test('every answer has a policy without unsafe scripts, and no two share a nonce', () => {
  const policies = [pass('/desk'), pass('/desk'), pass('/handbook/4/1')].map(({ sent }) =>
    String(sent.get('Content-Security-Policy')),
  )
  for (const policy of policies) {
    expect(policy).toMatch(/(object|default)-src 'none'/)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(/script-src [^;]*/.exec(policy)?.[0]).not.toMatch(/unsafe/)
  }
  expect(policies[0]).not.toBe(policies[1])
})

test('?lang=en holds for this page and is remembered; the other cookies stay', () => {
  const { headers, sent } = pass('/handbook?lang=en', { cookie: 'warmhand-session=abc; warmhand-lang=zh-CN' })
  expect(headers.cookie).toBe('warmhand-session=abc; warmhand-lang=en')
  expect(String(sent.get('Set-Cookie'))).toContain('warmhand-lang=en')
  expect(pass('/handbook?lang=xx').sent.has('Set-Cookie')).toBe(false)
})

test('a type that Next writes as a list of one is one string, for its compression to know; others stay lists', () => {
  const sent = new Map<string, unknown>()
  const response = { setHeader: (name: string, value: unknown) => sent.set(name, value) }
  const request = { url: '/handbook', headers: {}, socket: {} }
  gateway(request as unknown as IncomingMessage, response as unknown as ServerResponse, { dev: false })
  const written = response as unknown as ServerResponse
  written.setHeader('content-type', ['text/html; charset=utf-8'])
  written.setHeader('set-cookie', ['a=1'])
  expect(sent.get('content-type')).toBe('text/html; charset=utf-8')
  expect(sent.get('set-cookie')).toEqual(['a=1'])
})
