'use client'

import { NextIntlClientProvider, useLocale } from 'next-intl'
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { ZONE } from '#lib/calendar/dates.ts'
import { type Locale, localeOf } from '#lib/i18n/locales.ts'
import { access as accessEn } from '#lib/i18n/messages/en/access.ts'
import { common as commonEn } from '#lib/i18n/messages/en/common.ts'
import { editions as editionsEn } from '#lib/i18n/messages/en/editions.ts'
import { errors as errorsEn } from '#lib/i18n/messages/en/errors.ts'
import { field as fieldEn } from '#lib/i18n/messages/en/field.ts'
import { phone as phoneEn } from '#lib/i18n/messages/en/phone.ts'
import { photo as photoEn } from '#lib/i18n/messages/en/photo.ts'
import { reader as readerEn } from '#lib/i18n/messages/en/reader.ts'
import { visit as visitEn } from '#lib/i18n/messages/en/visit.ts'
import { access } from '#lib/i18n/messages/zh-CN/access.ts'
import { common } from '#lib/i18n/messages/zh-CN/common.ts'
import { editions } from '#lib/i18n/messages/zh-CN/editions.ts'
import { errors } from '#lib/i18n/messages/zh-CN/errors.ts'
import { field } from '#lib/i18n/messages/zh-CN/field.ts'
import { phone } from '#lib/i18n/messages/zh-CN/phone.ts'
import { photo } from '#lib/i18n/messages/zh-CN/photo.ts'
import { reader } from '#lib/i18n/messages/zh-CN/reader.ts'
import { visit } from '#lib/i18n/messages/zh-CN/visit.ts'
import type { Label } from '#lib/programmes/schema.ts'

/** The field app's own sentences, in both languages, so that switching needs no network. */
const messages = {
  'zh-CN': { access, common, editions, errors, field, phone, photo, reader, visit },
  en: {
    access: accessEn,
    common: commonEn,
    editions: editionsEn,
    errors: errorsEn,
    field: fieldEn,
    phone: phoneEn,
    photo: photoEn,
    reader: readerEn,
    visit: visitEn,
  },
}

const COOKIE = 'warmhand-lang'
const ONE_YEAR_S = 31_536_000

const chosen = (): Locale | null => {
  const value = new RegExp(`(?:^|; )${COOKIE}=([^;]*)`).exec(document.cookie)?.[1]
  return value ? localeOf(value) : null
}

function remember(locale: Locale) {
  const secure = window.location.protocol === 'https:' ? '; Secure' : ''
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing on Safari 14
  document.cookie = `${COOKIE}=${locale}; Path=/; Max-Age=${ONE_YEAR_S}; SameSite=Lax${secure}`
}

const Switch = createContext<(locale: Locale) => void>(() => undefined)

/** Changes the language at once, on this phone and for the pages of the server. */
export const useLanguageSwitch = () => useContext(Switch)

/** The language that was chosen on this phone, whatever language a kept copy of the shell was in. */
export function Language({ children }: { children: ReactNode }) {
  const [locale, setLocale] = useState<Locale>(localeOf(useLocale()))
  useEffect(() => {
    const kept = chosen()
    if (kept) setLocale(kept)
  }, [])
  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  const change = (next: Locale) => {
    remember(next)
    setLocale(next)
  }
  return (
    <Switch.Provider value={change}>
      <NextIntlClientProvider locale={locale} messages={messages[locale]} timeZone={ZONE}>
        {children}
      </NextIntlClientProvider>
    </Switch.Provider>
  )
}

/** Words of the programme in the language of the screen. */
export function useWord(): (label: Label) => string {
  const locale = useLocale()
  return label => (locale === 'en' ? label.en : label.zh)
}
