import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LOCALES } from '#lib/i18n/locales.ts'
import { messagesOf } from '#lib/i18n/messages/index.ts'
import { visitErrors, visitWarnings } from '#lib/visits/findings.ts'

const schema = readFileSync('lib/visits/schema.ts', 'utf8')
const fromSchema = [...schema.matchAll(/\b(?:key|flag)\('(\w+)'\)/g)].map(([, key]) => key!)

test.each(LOCALES)('everything that a visit can be told has words in %s', locale => {
  const { error, warning } = messagesOf(locale).visit
  expect(fromSchema.length).toBeGreaterThan(30)
  expect([...visitErrors, ...fromSchema].filter(key => !(key in error))).toEqual([])
  expect(visitWarnings.filter(key => !(key in warning))).toEqual([])
})
