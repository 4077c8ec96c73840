import { createTranslator } from 'use-intl/core'
import type { Locale } from './locales.ts'
import { messagesOf } from './messages/index.ts'

/** A translator outside React: route handlers, documents, exports. */
export function translator(locale: Locale) {
  return createTranslator({ locale, messages: messagesOf(locale), timeZone: 'Asia/Shanghai' })
}
