import { describe, expect, test } from 'vitest'
import { isTooOld, withoutPeople } from '#app/(field)/_pack/expiry.ts'
import { askedFor, assetsIn, cacheOf, outdated } from '#app/(field)/_worker/shell-cache.ts'
import type { FieldPack } from '#lib/field/schema.ts'

const origin = 'https://warmhand.example'
const asked = (path: string, over: Partial<Request> = {}) =>
  askedFor({ method: 'GET', mode: 'navigate', url: path, ...over } as Request, origin)

describe('what the field worker answers', () => {
  test.each([
    ['/field', 'shell'],
    ['/field/visits/third', 'shell'],
    ['/field?lang=en', 'shell'],
    ['/fields', 'network'],
    ['/handbook/4/1', 'network'],
    ['/desk', 'network'],
    ['/sign-in?to=/field', 'network'],
  ])('a page at %s: %s', (path, answer) => {
    expect(asked(`${origin}${path}`)).toBe(answer)
  })

  test('files of the shell, and never an answer of the server', () => {
    const file = { mode: 'cors' } as const
    expect(asked(`${origin}/_next/static/chunks/04z3.js`, file)).toBe('asset')
    expect(asked(`${origin}/field.webmanifest`, file)).toBe('asset')
    expect(asked(`${origin}/api/field/pack`, file)).toBe('network')
    expect(asked(`${origin}/api/visits/1/revisions/2`, { ...file, method: 'PUT' })).toBe('network')
    expect(asked('https://elsewhere.example/_next/static/x.js', file)).toBe('network')
  })
})

test('every file that the page names is kept, also those that only its start text names', () => {
  const html =
    '<link href="/_next/static/chunks/a-1.css"><script src="/_next/static/chunks/turbopack-0x.js?v=1"></script>' +
    '<script>push([1,"I[7,[\\"/_next/static/chunks/b_2~.js\\",\\"/_next/static/chunks/a-1.css\\"]]"])</script>'
  expect(assetsIn(html)).toEqual([
    '/_next/static/chunks/a-1.css',
    '/_next/static/chunks/turbopack-0x.js',
    '/_next/static/chunks/b_2~.js',
  ])
})

test('the files of the build before stay for a page that is still open; the reader’s are not touched', () => {
  const names = ['warmhand-reader-1', cacheOf('first'), cacheOf('second'), cacheOf('third')]
  expect(outdated(names, 'third')).toEqual([cacheOf('first')])
  expect(outdated([cacheOf('first')], 'first')).toEqual([])
})

describe('what the server said of families', () => {
  const day = 86_400_000
  const stored = { key: 'pack', pack: {} as FieldPack, etag: 'x', fetchedAt: 100 * day } as const

  test('leaves the phone after seven days without a new word', () => {
    expect(isTooOld(stored, 107 * day)).toBe(false)
    expect(isTooOld(stored, 107 * day + 1)).toBe(true)
    expect(isTooOld({ ...stored, expired: true }, 200 * day)).toBe(false)
    expect(isTooOld(stored, 90 * day)).toBe(false)
  })

  test('nobody is named any more, and the trainer can still seal and send', () => {
    const pack = {
      trainer: { id: 't', name: '周敏' },
      sealKey: 'key',
      households: [{ id: 'wang' }],
      returned: [{ caregiverName: '王桂英' }],
      done: [{ caregiverName: '王桂英' }],
      covers: [{ caregiverName: '王桂英' }],
      booked: { '2026-09-17': 1 },
    } as unknown as FieldPack
    const bare = withoutPeople(pack)
    expect(JSON.stringify(bare)).not.toContain('王桂英')
    expect(bare).toMatchObject({ sealKey: 'key', trainer: { name: '周敏' } })
  })
})
